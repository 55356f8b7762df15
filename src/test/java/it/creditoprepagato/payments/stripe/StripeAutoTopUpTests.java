package it.creditoprepagato.payments.stripe;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import it.creditoprepagato.ledger.LedgerVerifier;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.payments.SavedCard;
import it.creditoprepagato.prepaid.AutoTopUpOutcome;
import it.creditoprepagato.testing.Agencies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A saved card is charged when the credit runs low: once, and never beyond the ceiling.
 */
class StripeAutoTopUpTests extends AutoTopUpScene {

	@Autowired
	private LedgerVerifier verifier;

	@Test
	void cardOfAPaymentMadeWithThatWishIsKept() {
		FakeStripe.server()
			.verify(1,
					postRequestedFor(urlPathEqualTo(FakeStripe.SESSIONS))
						.withFormParam("customer_creation", equalTo("always"))
						.withFormParam("payment_intent_data[setup_future_usage]", equalTo("off_session")));
		assertThat(cards().of(agency().id()))
			.contains(new SavedCard(new SavedCard.Token("cus_1", "pm_1"), "visa", "4242", YearMonth.of(2030, 5)));
	}

	@Test
	void creditThatRunsLowIsToppedUpOnce() throws Exception {
		wants("250.00", "50.00", "100.00");
		charges("succeeded");
		roundByMany();
		runJobs();
		assertThat(credit()).isEqualTo("250.00");
		rounds(1);
		assertThat(credit()).isEqualTo("250.00");
		Payment auto = automatic();
		FakeStripe.server()
			.verify(1,
					charged().withFormParam("amount", equalTo("6100"))
						.withFormParam("customer", equalTo("cus_1"))
						.withFormParam("payment_method", equalTo("pm_1"))
						.withFormParam("off_session", equalTo("true"))
						.withFormParam("confirm", equalTo("true"))
						.withFormParam("metadata[payment]", equalTo(auto.id().toString()))
						.withHeader("Idempotency-Key", containing(auto.id().toString())));
		told("payment_intent.succeeded", with(charge("succeeded"), "id", "pi_auto_" + agency().id()));
		assertThat(this.verifier.verify().isSound()).isTrue();
	}

	@Test
	void monthsCeilingHoldsUntilTheNextMonth() {
		wants("1000.00", "50.00", "100.00");
		charges("succeeded");
		rounds(5);
		assertThat(credit()).isEqualTo("300.00");
		assertThat(autoTopUps().thisMonth(agency().id())).hasToString("100.00");
		clock().advance(Duration.ofDays(31));
		rounds(1);
		assertThat(credit()).isEqualTo("350.00");
	}

	@ParameterizedTest
	@CsvSource({ "card_declined", "authentication_required" })
	void threeRefusalsInARowStopItAndTheCustomerIsTold(String code) {
		assertThat(owner().person().customerId()).isEqualTo(agency().id());
		wants("300.00", "50.00", "500.00");
		refuses(code);
		for (int failures = 1; failures <= 3; failures++) {
			rounds(1);
			assertThat(automatic().status()).isEqualTo(PaymentStatus.FAILED);
			assertThat(autoTopUps().of(agency().id()).orElseThrow().failures()).isEqualTo(failures);
			rounds(1);
			clock().advance(Duration.ofHours(25));
		}
		rounds(1);
		assertThat(autoTopUps().of(agency().id()).orElseThrow().isStopped()).isTrue();
		FakeStripe.server().verify(3, charged());
		assertThat(database().queryForObject("""
				SELECT count(DISTINCT idempotency_key) FROM notifications.mail
				 WHERE kind = 'AUTO_TOP_UP_REFUSED' AND customer_id = ?""", Integer.class, agency().id().value()))
			.isEqualTo(3);
		assertThat(credit()).isEqualTo("200.00");
	}

	@Test
	void successCountsRefusalsAnew() {
		wants("240.00", "50.00", "500.00");
		refuses("card_declined");
		rounds(1);
		clock().advance(Duration.ofHours(25));
		charges("succeeded");
		rounds(1);
		assertThat(autoTopUps().of(agency().id()).orElseThrow().failures()).isZero();
		assertThat(credit()).isEqualTo("250.00");
	}

	@ParameterizedTest
	@CsvSource({ "500", "429" })
	void stripeThatDoesNotAnswerIsAskedAgainForTheSameCharge(int status) {
		wants("250.00", "50.00", "100.00");
		FakeStripe.answers(post(urlPathEqualTo(INTENTS)), FakeStripe.error(status, "api_error", "x"));
		rounds(1);
		assertThat(automatic().status()).isEqualTo(PaymentStatus.PENDING);
		isFoundToHaveSucceeded(automatic());
		clock().advance(Duration.ofDays(2));
		runJobs();
		assertThat(credit()).isEqualTo("250.00");
		FakeStripe.server().verify(1, charged());
	}

	@Test
	void chargeWhoseAnswerIsLateIsSettledByItsEvent() {
		wants("250.00", "50.00", "100.00");
		FakeStripe.answers(post(urlPathEqualTo(INTENTS)), aResponse().withFixedDelay(2_000).withBody("late"));
		rounds(1);
		Payment auto = automatic();
		comes(auto);
		assertThat(credit()).isEqualTo("250.00");
		clock().advance(Duration.ofDays(1));
		rounds(1);
		assertThat(credit()).isEqualTo("250.00");
	}

	@Test
	void chargeThatTakesItsTimeIsAwaited() {
		wants("250.00", "50.00", "100.00");
		charges("processing");
		rounds(2);
		assertThat(automatic().status()).isEqualTo(PaymentStatus.PENDING);
		isFoundToHaveSucceeded(automatic());
		clock().advance(Duration.ofHours(2));
		runJobs();
		assertThat(credit()).isEqualTo("250.00");
	}

	@Test
	void nothingIsChargedUnlessTheCustomerSaysSo() {
		autoTopUps().turnOff(agency().id(), terms("1000.00", "50.00", "100.00"), Agencies.STAFF);
		rounds(1);
		FakeStripe.server().verify(0, charged());
	}

	@Test
	void itNeedsACardAndAnAmountWithinTheLimits() {
		assertThat(turnOn(terms("10.00", "0.50", "100.00"))).isInstanceOf(AutoTopUpOutcome.AmountOutOfRange.class);
		cards().remove(agency().id(), Agencies.STAFF);
		assertThat(turnOn(terms("10.00", "50.00", "100.00"))).isEqualTo(new AutoTopUpOutcome.NoCard());
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> terms("10.00", "50.00", "49.99"));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> database().update("""
				INSERT INTO prepaid.auto_top_up VALUES (?, 100, 5000, 4999, true, 0, now())""", agency().id().value()));
	}

	private void roundByMany() throws Exception {
		try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
			List<? extends Future<?>> runs = Stream.generate(() -> pool.submit(round()::run)).limit(4).toList();
			for (Future<?> run : runs) {
				run.get();
			}
		}
	}

}
