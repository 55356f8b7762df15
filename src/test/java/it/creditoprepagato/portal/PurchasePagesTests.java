package it.creditoprepagato.portal;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** Credit and plans are bought on pages that show first what they will do. */
@DatabaseTest
class PurchasePagesTests {

	private static final String TOP_UP = "/area-clienti/pagamenti/prepagato/ricarica";

	private static final String PLAN = "/area-clienti/pagamenti/prepagato/piano";

	@Autowired
	private JdbcClient jdbc;

	private Agency agency;

	private Visit visit;

	@BeforeEach
	void open(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		this.agency = agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30");
		this.visit = Visit.of(this.agency, context);
	}

	@Test
	void topUpShowsCreditVatAndTotalBeforeItIsPaid() {
		assertThat(this.visit.get(TOP_UP + "?importo=1.000,50&metodo=CARD")).hasStatusOk()
			.bodyText()
			.contains("€\u00A01.000,50", "€\u00A0220,11", "€\u00A01.220,61", "€\u00A01.081,80", "Paga con carta");
		assertThat(payments()).isZero();
	}

	@Test
	void cardLeadsToTheCardPageAndTransferToItsReference() {
		assertThat(this.visit.post(TOP_UP, Map.of("importo", "100", "metodo", "CARD")).getResponse().getRedirectedUrl())
			.startsWith("/pagamento-simulato/");
		MvcTestResult transfer = this.visit.post(TOP_UP, Map.of("importo", "100", "metodo", "BANK_TRANSFER"));
		assertThat(transfer.getResponse().getRedirectedUrl()).startsWith(TOP_UP + "/");
		assertThat(this.visit.get(transfer.getResponse().getRedirectedUrl())).bodyText()
			.contains("CP-", "€\u00A0122,00");
	}

	@ParameterizedTest
	@ValueSource(strings = { TOP_UP, PLAN })
	void twoClicksAskForOnePayment(String page) {
		Map<String, String> form = Map.of("importo", "250", "metodo", "BANK_TRANSFER", "chiave",
				"01a20632-4499-7daf-82f3-5b9e9d561be3");
		String first = this.visit.post(page, form).getResponse().getRedirectedUrl();
		assertThat(first).startsWith(TOP_UP + "/");
		assertThat(this.visit.post(page, form)).hasRedirectedUrl(first);
		assertThat(payments()).isOne();
		Map<String, String> other = Map.of("importo", "260", "metodo", "BANK_TRANSFER", "chiave", form.get("chiave"));
		assertThat(this.visit.post(page, other)).hasRedirectedUrl("/area-clienti/pagamenti?stato=in-attesa");
		assertThat(payments()).isOne();
		assertThat(this.visit.get(page + "?importo=250&metodo=CARD")).bodyText().contains("name=\"chiave\" value=\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "abc", "-1", "0", "0,00", "1,234", "1e9", "NaN", "1.00", "1\u00000", "١٠٠",
			"99999999999999999999", "10,00,00" })
	void amountThatCannotBeReadIsToldAtTheFieldAndKept(String amount) {
		for (String page : new String[] { TOP_UP, PLAN }) {
			MvcTestResult answer = this.visit.post(page, Map.of("importo", amount, "metodo", "CARD"));
			assertThat(answer).hasStatusOk()
				.bodyText()
				.contains("id=\"importo-errore\"", "Scrivere un importo in euro", "aria-invalid=\"true\"");
			assertThat(this.visit.get(page + "?metodo=CARD&importo={amount}", amount)).hasStatusOk()
				.bodyText()
				.contains("id=\"importo-errore\"");
		}
		assertThat(payments()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "importo[0]", "importo.x", "metodo.class", "chiave[", "class.name" })
	void fieldThatDoesNotExistIsNotLookedAt(String field) {
		assertThat(this.visit.post(TOP_UP, Map.of(field, "1", "importo", "abc", "metodo", "CARD"))).hasStatusOk()
			.bodyText()
			.contains("importo-errore");
	}

	@Test
	void planThatWasNamedIsShownWithItsEntryTopUp() {
		assertThat(this.visit.get(PLAN + "?piano=PRESTIGE")).hasStatusOk()
			.bodyText()
			.contains("Acquista Prestige 2026", "name=\"importo\" value=\"250,00\"",
					"id=\"nuovo-credito\">€\u00A0331,30<");
		assertThat(this.visit.get(PLAN + "?piano=GOLD")).hasStatusOk().bodyText().contains("Passa a Prestige");
		assertThat(this.visit.get(PLAN + "?piano=ELITE&importo=250")).bodyText().contains("Acquista Prestige 2026");
	}

	@Test
	void whatWasTypedStaysInTheField() {
		assertThat(this.visit.post(TOP_UP, Map.of("importo", "<b>mille</b>", "metodo", "BANK_TRANSFER"))).bodyText()
			.contains("value=\"&lt;b&gt;mille&lt;/b&gt;\"")
			.containsPattern("value=\"BANK_TRANSFER\"[^>]*checked");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0,99", "10.000,01", "999999999" })
	void amountOutOfRangeIsToldWithTheRange(String amount) {
		assertThat(this.visit.post(TOP_UP, Map.of("importo", amount, "metodo", "CARD"))).hasStatusOk()
			.bodyText()
			.contains("importo-errore", "€\u00A01,00", "€\u00A010.000,00");
		assertThat(payments()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "PAYPAL", "card", "CARD " })
	void methodThatDoesNotExistIsToldAtTheField(String method) {
		for (String page : new String[] { TOP_UP, PLAN }) {
			assertThat(this.visit.post(page, Map.of("importo", "250", "metodo", method))).hasStatusOk()
				.bodyText()
				.contains("Scegliere come pagare.");
		}
		assertThat(this.visit.post(TOP_UP, Map.of())).hasStatusOk();
		assertThat(payments()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			99,99     | 100,00
			10.000,01 | 10.000,00
			""")
	void amountThatGivesNoPlanIsToldWithTheOneThatDoes(String amount, String limit) {
		assertThat(this.visit.get(PLAN + "?importo=" + amount)).hasStatusOk()
			.bodyText()
			.contains("importo-errore", "€\u00A0" + limit);
	}

	@Test
	void upgradeShowsWhatItWillDo() {
		assertThat(this.visit.get(PLAN + "?importo=250")).hasStatusOk()
			.bodyText()
			.contains("Prestige 2026", "id=\"residuo\">€\u00A081,30<", "id=\"nuovo-credito\">€\u00A0331,30<",
					"id=\"da-pagare\">€\u00A0305,00<");
	}

	@Test
	void planThatIsHeldIsNotSoldAgain() {
		this.agency.pays(this.agency.asksForPlan("250.00"));
		assertThat(this.visit.get(PLAN + "?importo=250")).hasStatusOk()
			.bodyText()
			.contains("Prestige 2026 è già attivo");
		assertThat(this.visit.get(PLAN + "?importo=100")).hasStatusOk()
			.bodyText()
			.contains("È già attivo un piano superiore: Prestige 2026.");
	}

	@Test
	void newcomerIsLedToThePlans(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		Visit newcomer = Visit.of(agencies.anAgency(), context);
		assertThat(newcomer.get(TOP_UP)).hasRedirectedUrl(PLAN);
		assertThat(newcomer.get(PLAN)).bodyText().contains("Scegli Member", "Scegli Super Elite");
		assertThat(newcomer.get("/area-clienti/pagamenti/prepagato")).bodyText()
			.contains("Ancora nessuna transazione")
			.doesNotContain("id=\"listino\"");
	}

	private int payments() {
		return this.jdbc.sql("SELECT count(*) FROM payments.payment WHERE customer_id = ? AND status = 'PENDING'")
			.param(this.agency.id().value())
			.query(Integer.class)
			.single();
	}

}
