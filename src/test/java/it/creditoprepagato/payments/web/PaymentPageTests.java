package it.creditoprepagato.payments.web;

import java.util.List;

import it.creditoprepagato.testing.Visit;
import it.creditoprepagato.payments.CardPayments;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.prepaid.PurchaseOutcome;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a payment, as its owner sees it. */
@DatabaseTest
class PaymentPageTests {

	@Autowired
	private Agencies agencies;

	@Autowired
	private CardPayments cards;

	@Autowired
	private ApplicationContext context;

	private Agency agency;

	private Visit visit;

	@BeforeEach
	void agency() {
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		this.visit = Visit.of(this.agency, this.context);
	}

	@Test
	void awaitedTransferShowsWhereToPayHowMuchAndWhatToWrite() {
		Payment payment = this.agency.asksForCredit("100.00");
		assertThat(this.visit.get(path(payment))).hasStatusOk()
			.bodyText()
			.contains("IT60 X054 2811 1010 0000 0123 456", "Credito Prepagato S.r.l.", payment.reference(),
					"€\u00A0122,00", "€\u00A022,00")
			.doesNotContain("http-equiv=\"refresh\"", "id=\"mancano\"");
	}

	@Test
	void partlyPaidTransferShowsWhatIsMissing() {
		Payment payment = this.agency.asksForCredit("100.00");
		this.agency.transfers("50.00", payment);
		assertThat(this.visit.get(path(payment))).bodyText()
			.contains("id=\"arrivati\">€\u00A050,00", "id=\"mancano\">€\u00A072,00");
	}

	@Test
	void awaitedCardPaymentLinksToWhereItIsPaidAndRefreshesItself() {
		Payment payment = byCard();
		assertThat(this.visit.get(path(payment))).bodyText()
			.contains("href=\"" + path(payment) + "/paga\"", "http-equiv=\"refresh\" content=\"3\"");
	}

	@Test
	void settledPaymentShowsWhatWasCreditedAndRefreshesNoMore() {
		Payment payment = byCard();
		this.agencies.effect(this.agency.id(), () -> this.cards.settle(this.agency.id(), payment.id(), Agencies.BUYER));
		assertThat(this.visit.get(path(payment))).bodyText()
			.contains("id=\"credito-aggiunto\">€\u00A0100,00", "data-status=\"SETTLED\"")
			.doesNotContain("http-equiv=\"refresh\"", "/paga\"");
	}

	@Test
	void refusedPaymentOffersToTryAgain() {
		Payment payment = byCard();
		this.agencies.effect(this.agency.id(), () -> this.cards.fail(this.agency.id(), payment.id()));
		assertThat(this.visit.get(path(payment))).bodyText()
			.contains("Pagamento non riuscito",
					"href=\"/area-clienti/pagamenti/prepagato/ricarica?importo=100,00&amp;metodo=CARD\"");
	}

	@Test
	void planThatCameIntoForceIsShown() {
		Payment payment = this.agency.asksForPlan("250.00");
		assertThat(this.visit.get(path(payment))).bodyText().contains("Prestige 2026");
		this.agency.pays(payment);
		assertThat(this.visit.get(path(payment))).bodyText().contains("id=\"piano-attivato\">Prestige 2026");
	}

	@Test
	void planThatIsNoLongerAllowedIsToldBeforeAndAfter() {
		Payment prestige = this.agency.asksForPlan("250.00");
		this.agency.pays(this.agency.asksForPlan("500.00"));
		assertThat(this.visit.get(path(prestige))).bodyText().contains("l’importo vale come ricarica");
		this.agency.pays(prestige);
		assertThat(this.visit.get(path(prestige))).bodyText()
			.contains("è stato aggiunto come ricarica")
			.doesNotContain("piano-attivato");
	}

	@Test
	void nobodyElseSeesIt() {
		Payment payment = this.agency.asksForCredit("100.00");
		Visit stranger = Visit.of(this.agencies.anAgency(), this.context);
		Visit colleague = Visit.ofStaff(this.context);
		List.of(stranger, colleague)
			.forEach((other) -> assertThat(other.get(path(payment))).hasStatus(HttpStatus.NOT_FOUND));
	}

	@Test
	void paymentThatDoesNotExistIsNotFound() {
		assertThat(this.visit.get(PaymentController.PATH + TimeOrderedId.next())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.visit.get(PaymentController.PATH + "1")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private Payment byCard() {
		return ((PurchaseOutcome.Requested) this.agency.wishesCredit("100.00", PaymentMethod.CARD)).payment();
	}

	private static String path(Payment payment) {
		return PaymentController.PATH + payment.id();
	}

}
