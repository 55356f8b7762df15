package it.creditoprepagato.portal;

import java.util.Map;

import it.creditoprepagato.payments.CardPayments;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.payments.SavedCards;
import it.creditoprepagato.prepaid.AutoTopUps;
import it.creditoprepagato.prepaid.PurchaseOutcome;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.registrar.SteppedJobs;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The page where automatic top-ups are set. */
@DatabaseTest
class AutoTopUpPageTests {

	private static final String PAGE = "/area-clienti/pagamenti/prepagato/ricarica-automatica";

	@Autowired
	private Agencies agencies;

	@Autowired
	private AutoTopUps autoTopUps;

	@Autowired
	private CardPayments received;

	@Autowired
	private SavedCards cards;

	@Autowired
	private ApplicationContext context;

	private Agency agency;

	private Visit visit;

	@BeforeEach
	void open() {
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30");
		this.visit = Visit.of(this.agency, this.context);
	}

	@Test
	void itIsOffUntilItIsTurnedOn() {
		assertThat(this.visit.get(PAGE)).hasStatusOk()
			.bodyText()
			.contains("Spenta", "Nessuna carta salvata.", "Ricarica e salva la carta")
			.doesNotContain("checked");
	}

	@Test
	void cardIsSavedByATopUpAndThenItIsTurnedOnAndOff() {
		saveCard();
		assertThat(this.visit.get(PAGE)).bodyText().contains("Visa che finisce con 4242, buona fino a");
		assertThat(this.visit.post(PAGE, form("50,00", "100,00", "300,00"))).hasRedirectedUrl(PAGE);
		assertThat(this.visit.get(PAGE)).bodyText()
			.contains("Attiva", "value=\"50,00\"", "value=\"300,00\"", "€\u00A0122,00", "checked");
		assertThat(this.autoTopUps.of(this.agency.id()).orElseThrow().enabled()).isTrue();
		assertThat(this.visit.post(PAGE, Map.of("soglia", "50", "importo", "100", "massimo", "300")))
			.hasRedirectedUrl(PAGE);
		assertThat(this.autoTopUps.of(this.agency.id()).orElseThrow().enabled()).isFalse();
	}

	@Test
	void withoutACardItIsNotTurnedOnAndWhatWasTypedStays() {
		assertThat(this.visit.post(PAGE, form("50,00", "100,00", "300,00"))).hasStatusOk()
			.bodyText()
			.contains("Serve una carta salvata.", "value=\"300,00\"");
		assertThat(this.autoTopUps.of(this.agency.id())).isEmpty();
	}

	@Test
	void withoutAPlanItIsNotTurnedOn() {
		Agency newcomer = this.agencies.anAgency();
		assertThat(Visit.of(newcomer, this.context).post(PAGE, form("50,00", "100,00", "300,00"))).hasStatusOk()
			.bodyText()
			.contains("Prima di ricaricare occorre un piano.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "abc | 100 | 300 | soglia", "50 | '' | 300 | importo", "50 | 0 | 300 | importo",
					"50 | -5 | 300 | importo", "50 | 100 | 99,99 | massimo", "50 | 100 | 1e9 | massimo",
					"50 | 0,50 | 300 | importo" })
	void whatCannotBeDoneIsToldAtItsField(String threshold, String amount, String ceiling, String field) {
		saveCard();
		assertThat(this.visit.post(PAGE, form(threshold, amount, ceiling))).hasStatusOk()
			.bodyText()
			.contains("id=\"" + field + "-errore\"", "value=\"" + threshold + "\"", "value=\"" + amount + "\"",
					"value=\"" + ceiling + "\"");
		assertThat(this.autoTopUps.of(this.agency.id())).isEmpty();
	}

	@Test
	void amountOfTheCardsTopUpIsRead() {
		assertThat(this.visit.post(PAGE + "/carta", Map.of("importo", "molto"))).hasStatusOk()
			.bodyText()
			.contains("ricarica-errore", "value=\"molto\"");
	}

	@Test
	void twoClicksSaveOneCard() {
		Map<String, String> form = Map.of("importo", "50", "chiave", "01a20632-4499-7daf-82f3-5b9e9d561be9");
		String first = this.visit.post(PAGE + "/carta", form).getResponse().getRedirectedUrl();
		assertThat(first).startsWith("/pagamento-simulato/");
		assertThat(this.visit.post(PAGE + "/carta", form)).hasRedirectedUrl(first);
	}

	/** As the card page and its notification do. */
	private void saveCard() {
		var payment = ((PurchaseOutcome.Requested) this.agency.wishesCredit("100.00", PaymentMethod.CARD)).payment();
		this.agencies.effect(this.agency.id(), () -> {
			this.cards.wish(payment);
			return this.received.settle(this.agency.id(), payment.id(), Agencies.STAFF);
		});
		SteppedJobs.of(this.context).run();
	}

	private static Map<String, String> form(String threshold, String amount, String ceiling) {
		return Map.of("soglia", threshold, "importo", amount, "massimo", ceiling, "attiva", "si");
	}

}
