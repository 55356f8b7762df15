package it.creditoprepagato.payments.stripe;

import java.util.Map;
import java.util.UUID;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.TimeOrderedId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What follows when Stripe tells of money: once, twice, in any order, and not as asked.
 */
class StripePaymentTests extends StripeScene {

	private static final String COMPLETED = "checkout.session.completed";

	private static final String EXPIRED = "checkout.session.expired";

	private static final String CHARGED = "payment_intent.succeeded";

	@Test
	void requestOnlyRecordsAndTheJobCredits() {
		assertThat(tell(FakeStripe.event("evt_" + TimeOrderedId.next(), COMPLETED, session("paid")))).hasStatusOk();
		assertThat(status()).isEqualTo(PaymentStatus.PENDING);
		runJobs();
		assertThat(agency().now(payment()).progress()).isEqualTo(new Payment.Progress(PaymentStatus.SETTLED,
				payment().due().payable(), payment().due().net(), new Payment.Returned(Money.ZERO, Money.ZERO), null));
		assertCredited(1);
		assertThat(agency().statement()).last()
			.satisfies((line) -> assertThat(line.about().actor()).isEqualTo("system:card-stripe"));
	}

	@Test
	void eventsOfOneChargeCreditItOnceInAnyOrder() {
		told(CHARGED, charge("succeeded"));
		told(COMPLETED, session("paid"));
		told("checkout.session.async_payment_succeeded", session("paid"));
		told(CHARGED, charge("succeeded"));
		assertCredited(1);
		assertThat(parked(intent())).isEmpty();
	}

	@Test
	void expiryToldAfterTheMoneyChangesNothingAndMoneyToldAfterTheExpiryIsCredited() {
		opens();
		told(EXPIRED, session("unpaid"));
		assertThat(status()).isEqualTo(PaymentStatus.FAILED);
		told(COMPLETED, session("paid"));
		told(EXPIRED, session("unpaid"));
		assertThat(status()).isEqualTo(PaymentStatus.SETTLED);
		assertCredited(1);
	}

	@Test
	void expiryOfASessionThatThePaymentNeverHadChangesNothing() {
		opens();
		told(EXPIRED, with(session("unpaid"), "id", "cs_other"));
		assertThat(status()).isEqualTo(PaymentStatus.PENDING);
	}

	@ParameterizedTest
	@CsvSource({ "checkout.session.async_payment_succeeded, paid, SETTLED, 1",
			"checkout.session.async_payment_failed, unpaid, FAILED, 0" })
	void moneyThatTakesItsTimeIsAwaited(String type, String paymentStatus, PaymentStatus status, int credited) {
		opens();
		told(COMPLETED, session("unpaid"));
		assertThat(status()).isEqualTo(PaymentStatus.PENDING);
		assertThat(owner().get(path())).bodyText().contains("id=\"in-conferma\"").doesNotContain("/paga\"");
		assertThat(owner().get(path() + "/paga")).hasRedirectedUrl(path());
		told(type, session(paymentStatus));
		assertThat(status()).isEqualTo(status);
		assertCredited(credited);
	}

	@Test
	void refusedCardMayBeFollowedByAnotherOnStripesPage() {
		opens();
		told("payment_intent.payment_failed", charge("requires_payment_method"));
		assertThat(status()).isEqualTo(PaymentStatus.PENDING);
		told(COMPLETED, session("paid"));
		assertCredited(1);
	}

	@Test
	void refusedCardWithoutAPageOfStripesFailsThePayment() {
		told("payment_intent.payment_failed", charge("requires_payment_method"));
		assertThat(status()).isEqualTo(PaymentStatus.FAILED);
	}

	@ParameterizedTest
	@CsvSource({ "12199, eur, OTHER_AMOUNT 12199 EUR", "12201, eur, OTHER_AMOUNT 12201 EUR",
			"12200, usd, OTHER_CURRENCY 12200 USD" })
	void moneyThatIsNotWhatWasAskedWaitsForStaff(int amount, String currency, String waits) {
		told(COMPLETED, with(with(session("paid"), "amount_total", amount), "currency", currency));
		told(CHARGED, with(with(charge("succeeded"), "amount_received", amount), "currency", currency));
		assertThat(parked(intent())).containsExactly(waits);
		assertThat(status()).isEqualTo(PaymentStatus.PENDING);
		assertCredited(0);
	}

	@Test
	void secondChargeForOnePaymentWaitsForStaff() {
		told(COMPLETED, session("paid"));
		String second = "pi_" + TimeOrderedId.next();
		told(CHARGED, with(charge("succeeded"), "id", second));
		assertThat(parked(second)).containsExactly("PAID_ALREADY 12200 EUR");
		assertCredited(1);
	}

	@Test
	void moneyForNoPaymentOfOursWaitsForStaffOnce() {
		told(COMPLETED, with(session("paid"), "metadata", Map.of()));
		told(CHARGED, with(charge("succeeded"), "metadata", Map.of("customer", "nobody", "payment", "1")));
		assertThat(parked(intent())).containsExactly("NO_REFERENCE 12200 EUR");
		assertCredited(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { COMPLETED, EXPIRED, CHARGED, "payment_intent.payment_failed" })
	void eventOfAPaymentThatDoesNotExistIsLookedAtOnce(String type) {
		Map<String, Object> unknown = with(with(session("paid"), "status", "succeeded"), "metadata",
				Map.of("customer", agency().id().toString(), "payment", UUID.randomUUID().toString()));
		told(type, with(unknown, "amount_received", 12200));
		assertThat(database().queryForObject(
				"""
						SELECT count(*) FROM registrar.scheduled_tasks t JOIN payments.stripe_event e ON e.event_id = t.task_instance
						 WHERE t.task_name = 'stripe-event' AND e.customer_id = ?""",
				Long.class, agency().id().value()))
			.isZero();
		assertCredited(0);
	}

	@Test
	void transferIsNotPaidThroughStripe() {
		Payment transfer = agency().asksForCredit("100.00");
		told(COMPLETED, with(session("paid"), "metadata",
				Map.of("customer", agency().id().toString(), "payment", transfer.id().toString())));
		assertThat(parked(intent())).containsExactly("UNKNOWN_PAYMENT 12200 EUR");
		assertThat(agency().now(transfer).status()).isEqualTo(PaymentStatus.PENDING);
	}

	@Test
	void moneyThatIsNotSaidHowMuchIsNotCredited() {
		told(COMPLETED, with(session("paid"), "amount_total", "all of it"));
		assertThat(status()).isEqualTo(PaymentStatus.PENDING);
		assertCredited(0);
	}

}
