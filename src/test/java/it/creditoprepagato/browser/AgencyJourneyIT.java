package it.creditoprepagato.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import it.creditoprepagato.testing.DemoSite;
import it.creditoprepagato.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What an agency does all day, in a real browser. */
class AgencyJourneyIT {

	private static final String NEW_ORDER = "/area-clienti/ordini/nuovo";

	private static final String PREPAID = "/area-clienti/pagamenti/prepagato";

	private static final int PATIENCE = 60_000;

	private static DemoSite site;

	@BeforeAll
	static void open() {
		site = DemoSite.open();
	}

	@Test
	void fileOfTwoHundredNamesWithFiveBadLinesIsOrdered() throws Exception {
		Visitor elite = newcomer().signsUpFor("Super Elite").confirms().buys("Super Elite 2026").visitor();
		elite.goes(NEW_ORDER);
		elite.sees("#file").setInputFiles(new FilePayload("nomi.csv", "text/csv", file()));
		elite.presses("Controlla disponibilità e prezzi");
		assertThat(elite.reads("main")).contains("5 righe non si possono ordinare", "Totale per 195 domini");
		assertThat(elite.sees("[name=errata-dominio]").evaluateAll("(fields) => fields.map((field) => field.value)"))
			.isEqualTo(List.of("non va.it", "x.it", "uno.nessuna", "occupato-due.it", "anni.com"));
		elite.presses("Togli le righe con problemi");
		assertThat(elite.reads("main")).contains("Totale per 195 domini")
			.doesNotContain("non si possono ordinare", "occupato-due.it");
		elite.presses("Conferma l’ordine");
		ends(elite, "Completati", "195");
		elite.goes(PREPAID);
		assertThat(elite.reads("#credito-residuo")).isEqualTo("€ 278,50");
		assertThat(site.run("verify-ledger").lastLine()).endsWith("broken=0");
	}

	private static Newcomer newcomer() {
		return new Newcomer(site, site.browser().person(1280, 900));
	}

	private static byte[] file() {
		String names = IntStream.range(0, 195)
			.mapToObj((number) -> "elenco-" + number + ".site;;;\n")
			.collect(Collectors.joining());
		return ("dominio;operazione;anni;codice\nnon va.it;;;\nx.it;;;\n" + names
				+ "uno.nessuna;;;\noccupato-due.it;;;\nanni.com;;due;\n")
			.getBytes(StandardCharsets.UTF_8);
	}

	/** Thirty at 25 euro each, with 367 left: fourteen of them. */
	@Test
	void thirtyDomainsAreRenewedAsFarAsTheCreditReaches() throws Exception {
		Newcomer person = newcomer().signsUpFor("Prestige").confirms();
		Visitor newcomer = person.visitor();
		newcomer.goes(PREPAID + "/piano?importo=499");
		person.buys("Prestige 2026");
		newcomer.goes(NEW_ORDER);
		newcomer.sees("#nomi")
			.fill(IntStream.range(0, 30)
				.mapToObj((number) -> "trenta-" + number + ".site")
				.collect(Collectors.joining("\n")));
		newcomer.presses("Controlla disponibilità e prezzi");
		newcomer.presses("Conferma l’ordine");
		ends(newcomer, "Completati", "30");
		newcomer.goes("/area-clienti/pagamenti?stato=tutti");
		newcomer.page().getByLabel("Seleziona tutti", new Page.GetByLabelOptions().setExact(true)).check();
		assertThat(newcomer.reads(".selection output")).startsWith("30 · € 750,00 · dopo −€ 383,00");
		newcomer.sees(".selection button").click();
		assertThat(newcomer.reads("main")).contains("Il credito non basta per tutti");
		newcomer.presses("Conferma il rinnovo");
		ends(newcomer, "Completati", "14");
		assertThat(newcomer.reads("main")).contains("Non coperti dal credito");
		newcomer.goes(PREPAID);
		assertThat(newcomer.reads("#credito-residuo")).isEqualTo("€ 17,00");
		assertThat(site.run("verify-ledger").lastLine()).endsWith("broken=0");
	}

	@Test
	void languageIsSwitchedAndRemembered() {
		Visitor agency = site.visitor().agenzia();
		agency.goes("/area-clienti/domini");
		agency.follows("English");
		assertThat(agency.page().locator("html").getAttribute("lang")).isEqualTo("en");
		assertThat(agency.reads("h1")).isEqualTo("Domains");
		agency.goes(PREPAID);
		assertThat(agency.reads("#credito-residuo")).matches("€\\d.*\\.\\d\\d");
		agency.follows("Italiano");
		assertThat(agency.reads("#credito-residuo")).matches("€ \\d.*,\\d\\d");
	}

	/** Every line of the order has come to its end, so many of them to this one. */
	private static void ends(Visitor visitor, String how, String many) {
		Locator ended = visitor.sees("main dl.terms[data-announce] dt")
			.getByText(how, new Locator.GetByTextOptions().setExact(true));
		PlaywrightAssertions.assertThat(ended.locator("xpath=following-sibling::dd[1]"))
			.hasText(many, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
	}

}
