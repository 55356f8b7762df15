package it.creditoprepagato.portal;

import java.net.URI;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** R3: every movement can be seen and found. */
@DatabaseTest
class TransactionPageTests {

	private static final String PATH = "/area-clienti/pagamenti/prepagato/transazioni";

	private static final String NOTHING = "Nessuna transazione corrisponde ai filtri.";

	private Agency agency;

	private Visit visit;

	@BeforeEach
	void open(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		this.agency = agencies.anAgency().onPlan(Tier.MEMBER, 2016);
		this.visit = Visit.of(this.agency, context);
	}

	@Test
	void movementStandsWithItsBalance() {
		assertThat(this.visit.get(PATH)).hasStatusOk()
			.bodyText()
			.contains("Ricarica d’ingresso", "Bonifico", ">100,00<")
			.doesNotContain(NOTHING);
	}

	@Test
	void pagesFollowEachOther() {
		for (int payment = 0; payment < 51; payment++) {
			this.agency.pays(this.agency.asksForCredit("1.00"));
		}
		assertThat(this.visit.get(PATH)).bodyText().contains("prima=3").doesNotContain(">100,00<");
		assertThat(this.visit.get(PATH + "?prima=3")).bodyText().contains(">101,00<", ">100,00<", "Le più recenti");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			tipo=RENEWAL
			q=nessuna
			q=%25
			q=_
			dal=2126-01-01
			al=2016-01-01
			prima=1
			""")
	void filterThatFindsNothingSaysSo(String query) {
		assertThat(this.visit.mvc().get().uri(URI.create(PATH + "?" + query)).with(this.visit.signedIn())).hasStatusOk()
			.bodyText()
			.contains(NOTHING, "Togli i filtri");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			dal=ieri                       | Scrivere una data
			dal=2026-02-30                 | Scrivere una data
			al=12026-01-01                 | Scrivere una data
			al=0000-01-01                  | Scrivere una data
			dal=2026-03-01&al=2026-02-01   | L’ultimo giorno precede il primo.
			tipo=BOH                       | Non esiste un movimento di questo tipo.
			""")
	void filterThatCannotBeReadIsTold(String query, String message) {
		assertThat(this.visit.get(PATH + "?" + query)).hasStatusOk().bodyText().contains(message, ">100,00<");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "prima=x", "prima=-1", "prima=99999999999999999999", "q=%00", "tipo=&q=&dal=&al=", "boh=1" })
	void whatMeansNothingIsLeftAside(String query) {
		assertThat(this.visit.mvc().get().uri(URI.create(PATH + "?" + query)).with(this.visit.signedIn())).hasStatusOk()
			.bodyText()
			.contains(">100,00<");
	}

	@Test
	void longTextIsCut() {
		assertThat(this.visit.get(PATH + "?q=" + "x".repeat(5_000))).hasStatusOk()
			.bodyText()
			.contains("value=\"" + "x".repeat(100) + "\"");
	}

}
