package it.creditoprepagato.browser;

import java.util.List;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import it.creditoprepagato.testing.DemoSite;
import it.creditoprepagato.testing.RunningJar;
import it.creditoprepagato.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What an agency does, in a real browser, from its credit to a higher plan. */
class JourneyIT {

	private static final String PREPAID = "/area-clienti/pagamenti/prepagato";

	private static final int PATIENCE = 20_000;

	private static DemoSite site;

	@BeforeAll
	static void open() {
		site = DemoSite.open();
	}

	@Test
	void creditIsAddedDomainsAreRenewedAndAHigherPlanIsBought() throws Exception {
		Visitor agency = site.visitor().agenzia();
		agency.goes(PREPAID);
		assertThat(agency.reads("#credito-residuo")).isEqualTo("€ 81,30");
		assertThat(agency.reads("#codice-ordine")).isEqualTo("#343272");
		assertThat(agency.reads("#piano-sottoscritto")).isEqualTo("Member 2016");
		addCreditByCard(agency);
		renewTwoDomains(agency);
		buyPrestige(agency);
		RunningJar.Finished proof = site.run("verify-ledger");
		assertThat(proof.lastLine()).endsWith("broken=0");
		assertThat(proof.status()).isZero();
	}

	private static void addCreditByCard(Visitor agency) {
		agency.sees("#aggiungi-credito").click();
		agency.page().getByLabel("Importo da aggiungere, IVA esclusa").fill("100,00");
		agency.presses("Continua");
		assertThat(agency.reads("#da-pagare")).isEqualTo("€ 122,00");
		agency.presses("Paga con carta");
		agency.presses("Paga");
		showsSoon(agency, "#credito-aggiunto", "€ 100,00");
		agency.follows("Torna a Gestione Prepagato");
		assertThat(agency.reads("#credito-residuo")).isEqualTo("€ 181,30");
		assertThat(agency.reads("#credito-disponibile")).isEqualTo("€ 181,30");
	}

	private static void renewTwoDomains(Visitor agency) {
		agency.follows("Lista Pagamenti e Fatture");
		agency.page().getByLabel("Seleziona panificio-mancini.it").check();
		agency.page().getByLabel("Seleziona ceramiche-valle.com").check();
		assertThat(agency.reads("output")).isEqualTo("2 · € 19,30 · dopo € 162,00");
		agency.sees(".selection button").click();
		assertThat(agency.reads("main table tbody")).contains("panificio-mancini.it", "ceramiche-valle.com", "7,90",
				"11,40");
		agency.presses("Conferma il rinnovo");
		PlaywrightAssertions.assertThat(agency.page().getByText("Completato"))
			.hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
		agency.goes(PREPAID);
		assertThat(agency.reads("#credito-residuo")).isEqualTo("€ 162,00");
		assertThat(agency.sees("#transazioni tbody tr").allInnerTexts().subList(0, 2))
			.allSatisfy((row) -> assertThat(row).contains("Rinnovo"));
	}

	private static void buyPrestige(Visitor agency) {
		agency.follows("Passa a un piano superiore");
		agency.follows("Passa a Prestige");
		assertThat(agency.reads("#residuo")).isEqualTo("€ 162,00");
		assertThat(agency.reads("#nuovo-credito")).isEqualTo("€ 412,00");
		agency.presses("Acquista Prestige 2026");
		agency.presses("Paga");
		showsSoon(agency, "#piano-attivato", "Prestige 2026");
		agency.follows("Torna a Gestione Prepagato");
		assertThat(agency.reads("#piano-sottoscritto")).isEqualTo("Prestige 2026");
		assertThat(agency.reads("#credito-residuo")).isEqualTo("€ 412,00");
		List<String> rows = agency.sees("#transazioni tbody tr").allInnerTexts();
		assertThat(String.join("\n", rows.subList(0, 3)).replace('\u00A0', ' ')).contains("−162,00", "162,00", "250,00",
				"412,00");
		agency.sees("#listino summary").click();
		assertThat(agency.sees("#listino tr").allInnerTexts()).anyMatch((row) -> row.startsWith(".it\t7,10"));
	}

	@Test
	void cardThatIsNotifiedTwiceIsCreditedOnce() {
		Visitor elite = site.visitor().elite();
		asks(elite, "10");
		elite.presses("Paga e notifica due volte");
		showsSoon(elite, "#credito-aggiunto", "€ 10,00");
		elite.goes(PREPAID);
		assertThat(elite.sees("#transazioni tbody tr").allInnerTexts()).filteredOn((row) -> row.contains("\t10,00\t"))
			.hasSize(1);
	}

	@Test
	void refusedCardSaysSoCreditsNothingAndCanBeTriedAgain() {
		Visitor elite = site.visitor().elite();
		String before = elite.reads("#credito-disponibile");
		asks(elite, "12,34");
		elite.presses("Rifiuta");
		PlaywrightAssertions.assertThat(elite.sees("#stato[data-status=FAILED]"))
			.isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
		assertThat(elite.reads("main")).contains("Pagamento non riuscito", "Nessun credito è stato aggiunto.");
		assertThat(elite.reads("#credito-disponibile")).isEqualTo(before);
		elite.follows("Riprova");
		assertThat(elite.reads("#da-pagare")).isEqualTo("€ 15,05");
		elite.presses("Paga con carta");
		elite.presses("Paga");
		showsSoon(elite, "#credito-aggiunto", "€ 12,34");
		assertThat(elite.reads("#credito-disponibile")).isNotEqualTo(before);
	}

	@Test
	void pagesOpenedAtOnceAreAllThereWithOneToken() {
		Visitor agency = site.visitor().agenzia();
		agency.page().waitForURL("**/area-clienti");
		Object pages = agency.page().evaluate("""
				async () => Promise.all(Array.from({length: 8}, async (none, at) => {
				  const answer = await fetch('/area-clienti?pagina=' + at + '&lang=' + (at % 2 ? 'it' : 'en'));
				  return answer.status;
				}))""");
		assertThat((List<?>) pages).allMatch((status) -> status.equals(200));
	}

	private static void asks(Visitor who, String amount) {
		who.goes(PREPAID + "/ricarica?metodo=CARD&importo=" + amount);
		who.presses("Paga con carta");
	}

	/** Pages that wait refresh themselves. */
	private static void showsSoon(Visitor who, String selector, String text) {
		PlaywrightAssertions.assertThat(who.sees(selector))
			.hasText(text, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
	}

}
