package it.creditoprepagato.payments.stripe;

import java.time.Duration;

import it.creditoprepagato.payments.PaymentStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** No event comes: Stripe is asked, more and more seldom. */
class StripeQuestionTests extends StripeScene {

	@BeforeEach
	void open() {
		opens();
	}

	@Test
	void paidSessionIsFoundAfterFiveMinutes() {
		FakeStripe.showsPaidSession(session(), intent(), payment());
		runJobs();
		assertAsked(0);
		after(Duration.ofMinutes(5));
		assertAsked(1);
		assertCredited(1);
		after(Duration.ofDays(4));
		assertAsked(1);
	}

	@Test
	void sessionThatClosedUnpaidFailsThePayment() {
		FakeStripe.showsSession(session(), "expired", "unpaid", "");
		after(Duration.ofMinutes(5));
		assertThat(status()).isEqualTo(PaymentStatus.FAILED);
	}

	@Test
	void openSessionIsAskedAboutMoreAndMoreSeldom() {
		FakeStripe.showsSession(session(), "open", "unpaid", "");
		after(Duration.ofMinutes(5));
		assertAsked(1);
		after(Duration.ofMinutes(4));
		assertAsked(1);
		after(Duration.ofMinutes(2));
		assertAsked(2);
		after(Duration.ofMinutes(10));
		assertAsked(2);
		after(Duration.ofMinutes(2));
		assertAsked(3);
	}

	@Test
	void stripeThatDoesNotAnswerIsAskedAgain() {
		FakeStripe.answers(get(anyUrl()), FakeStripe.error(500, "api_error", "oops"));
		after(Duration.ofMinutes(5));
		assertThat(status()).isEqualTo(PaymentStatus.PENDING);
		FakeStripe.showsPaidSession(session(), intent(), payment());
		after(Duration.ofMinutes(6));
		assertCredited(1);
	}

	@Test
	void afterThreeDaysNobodyAsksAnyMore() {
		FakeStripe.showsSession(session(), "complete", "unpaid", "");
		after(Duration.ofDays(4));
		assertAsked(1);
		after(Duration.ofDays(1));
		assertAsked(1);
		assertThat(status()).isEqualTo(PaymentStatus.PENDING);
	}

	@Test
	void paymentThatHasEndedIsNotAskedAbout() {
		told("checkout.session.completed", session("paid"));
		after(Duration.ofMinutes(5));
		assertAsked(0);
	}

	private void after(Duration time) {
		clock().advance(time);
		runJobs();
	}

	private void assertAsked(int times) {
		FakeStripe.server().verify(times, getRequestedFor(urlPathEqualTo(FakeStripe.SESSIONS + "/" + session())));
	}

}
