package it.creditoprepagato.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.creditoprepagato.testing.DemoSite;
import it.creditoprepagato.testing.RunningJar;
import it.creditoprepagato.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** From a stranger to a customer with a domain, with scripts and without. */
class NewcomerJourneyIT {

	private static final int PATIENCE = 60_000;

	private static DemoSite site;

	@BeforeAll
	static void open() {
		site = DemoSite.open();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void strangerSignsUpBuysAPlanByCardAndRegistersADomain(boolean scripts) throws Exception {
		BrowserContext browser = scripts ? site.browser().person(1280, 900) : site.browser().personWithoutJavaScript();
		Visitor newcomer = new Newcomer(site, browser).signsUpFor("Prestige")
			.confirms()
			.buys("Prestige 2026")
			.visitor();
		newcomer.follows("Torna a Gestione Prepagato");
		assertThat(newcomer.reads("#credito-residuo")).isEqualTo("€ 250,00");
		registers(newcomer, "prima-registrazione-" + scripts);
		newcomer.goes("/area-clienti/pagamenti/prepagato");
		assertThat(newcomer.reads("#credito-residuo")).isEqualTo("€ 243,80");
		assertThat(newcomer.sees("#transazioni tbody tr").first().innerText()).contains("Registrazione",
				"prima-registrazione-" + scripts + ".eu", "−6,20");
		RunningJar.Finished proof = site.run("verify-ledger");
		assertThat(proof.lastLine()).endsWith("broken=0");
		browser.close();
	}

	/** From the search for a name, whose answers come as they are known. */
	private static void registers(Visitor newcomer, String label) {
		newcomer.goes("/registrazione-domini");
		newcomer.page().getByLabel("Nomi da cercare").fill(label);
		newcomer.presses("Cerca");
		PlaywrightAssertions.assertThat(newcomer.sees("main p[data-announce]"))
			.hasText("6 nomi liberi", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
		newcomer.sees("[name=nomi][value='" + label + ".eu']").check();
		newcomer.presses("Registra i nomi scelti");
		assertThat(newcomer.reads("main")).contains(label + ".eu", "€ 6,20", "€ 250,00", "€ 243,80");
		newcomer.presses("Conferma l’ordine");
		PlaywrightAssertions
			.assertThat(newcomer.page().getByText("Completato", new Page.GetByTextOptions().setExact(true)))
			.isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
	}

}
