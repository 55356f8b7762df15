package it.creditoprepagato.browser;

import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import it.creditoprepagato.testing.DemoSite;
import it.creditoprepagato.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Where no scripts run, one can do the same. */
class WithoutJavaScriptIT {

	private static final String PREPAID = "/area-clienti/pagamenti/prepagato";

	private static final int PATIENCE = 20_000;

	private static DemoSite site;

	@BeforeAll
	static void open() {
		site = DemoSite.open();
	}

	@Test
	void firstPlanIsBoughtByTransfer() {
		Visitor newcomer = visitor().nuova();
		newcomer.follows("Scegli un piano");
		newcomer.follows("Scegli Prestige");
		newcomer.page().getByLabel("Bonifico").check();
		newcomer.presses("Acquista Prestige 2026");
		arrives(newcomer.reads("#causale"), "305,00", "€ 250,00");
		newcomer.goes(PREPAID);
		assertThat(newcomer.reads("#piano-sottoscritto")).isEqualTo("Prestige 2026");
		assertThat(newcomer.reads("#credito-residuo")).isEqualTo("€ 250,00");
	}

	@Test
	void creditIsAddedByTransfer() {
		Visitor elite = visitor().elite();
		elite.goes(PREPAID);
		long before = cents(elite.reads("#credito-residuo"));
		elite.follows("Aggiungi credito");
		elite.page().getByLabel("Importo da aggiungere, IVA esclusa").fill("20,00");
		elite.page().getByLabel("Bonifico").check();
		elite.presses("Continua");
		assertThat(elite.reads("#da-pagare")).isEqualTo("€ 24,40");
		elite.presses("Paga con bonifico");
		assertThat(elite.reads("#stato")).isEqualTo("In attesa");
		assertThat(elite.reads("#iban")).startsWith("IT");
		String reference = elite.reads("#causale");
		elite.goes(PREPAID);
		assertThat(cents(elite.reads("#credito-residuo"))).isEqualTo(before);
		arrives(reference, "24,40", "€ 20,00");
		elite.goes(PREPAID);
		assertThat(cents(elite.reads("#credito-residuo"))).isEqualTo(before + 20_00);
	}

	@Test
	void domainIsRenewed() {
		Visitor elite = visitor().elite();
		elite.goes(PREPAID);
		long before = cents(elite.reads("#credito-residuo"));
		elite.follows("Lista Pagamenti e Fatture");
		Locator row = elite.sees("main tbody tr:has(input[name=dominio])").first();
		String domain = row.locator("input").getAttribute("value");
		long price = cents(row.locator(".cost").innerText());
		row.locator("input").check();
		elite.sees(".selection button").click();
		assertThat(elite.reads("main table tbody")).contains(domain);
		elite.presses("Conferma il rinnovo");
		PlaywrightAssertions
			.assertThat(elite.page().getByText("Completato", new Page.GetByTextOptions().setExact(true)))
			.isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
		elite.goes(PREPAID);
		assertThat(cents(elite.reads("#credito-residuo"))).isEqualTo(before - price);
		assertThat(elite.sees("#transazioni tbody tr").first().innerText()).contains("Rinnovo", domain);
	}

	/** A member of staff marks the transfer received. */
	private static void arrives(String reference, String amount, String credited) {
		assertThat(reference).startsWith("CP-");
		Visitor staff = visitor().staff();
		staff.goes("/staff/pagamenti");
		staff.page().getByLabel("Causale").fill(reference.toLowerCase(Locale.ROOT));
		staff.presses("Cerca");
		staff.page().getByLabel("Importo arrivato").fill(amount);
		staff.presses("Registra");
		assertThat(staff.reads("#credito-aggiunto")).isEqualTo(credited);
	}

	private static Visitor visitor() {
		return site.visitor(site.browser().personWithoutJavaScript());
	}

	private static long cents(String amount) {
		return Long.parseLong(amount.replaceAll("\\D", ""));
	}

}
