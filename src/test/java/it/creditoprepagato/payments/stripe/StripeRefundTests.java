package it.creditoprepagato.payments.stripe;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.payments.Refund;
import it.creditoprepagato.payments.RefundStatus;
import it.creditoprepagato.payments.RefundWish;
import it.creditoprepagato.payments.Refunds;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** Money goes back to a card: once, whatever is lost on the way. */
class StripeRefundTests extends StripeScene {

	@Autowired
	private Refunds refunds;

	private UUID refund;

	private String name;

	@BeforeEach
	void paid() {
		told("payment_intent.succeeded", charge("succeeded"));
		this.refund = TimeOrderedId.next();
		this.name = "re_" + this.refund;
		FakeStripe.answers(get(urlPathEqualTo(FakeStripe.REFUNDS)), okJson("{\"object\": \"list\", \"data\": []}"));
	}

	@Test
	void moneyGoesBackToTheCard() {
		makes("succeeded");
		ask();
		assertThat(refund().progress()).isEqualTo(new Refund.Progress(RefundStatus.DONE, this.name, null));
		assertThat(status()).isEqualTo(PaymentStatus.REFUNDED);
		assertThat(agency().credit().available()).hasToString("100.00");
		FakeStripe.server()
			.verify(1,
					postRequestedFor(urlPathEqualTo(FakeStripe.REFUNDS))
						.withHeader("Idempotency-Key", equalTo(this.refund.toString()))
						.withFormParam("payment_intent", equalTo(intent()))
						.withFormParam("amount", equalTo("12200"))
						.withFormParam("metadata[refund]", equalTo(this.refund.toString())));
		told("refund.created", event("succeeded"));
		told("refund.updated", event("succeeded"));
		assertThat(agency().credit().available()).hasToString("100.00");
	}

	@ParameterizedTest
	@CsvSource({ "refund.updated, succeeded, DONE, 100.00", "refund.failed, failed, REFUSED, 200.00" })
	void refundThatTakesItsTimeIsEndedByItsEvent(String type, String state, RefundStatus status, String credit) {
		makes("pending");
		ask();
		assertThat(refund().progress().status()).isEqualTo(RefundStatus.REQUESTED);
		told(type, event(state));
		told(type, event(state));
		assertThat(refund().progress().status()).isEqualTo(status);
		assertThat(agency().credit().available()).hasToString(credit);
		assertThat(agency().credit().held()).hasToString("0.00");
		assertThat(parked(this.name)).isEmpty();
	}

	@Test
	void refundThatNobodyTellsOfIsAskedAbout() {
		makes("pending");
		ask();
		FakeStripe.answers(get(urlPathEqualTo(FakeStripe.REFUNDS)),
				okJson("{\"object\": \"list\", \"data\": [%s]}".formatted(json("succeeded"))));
		again();
		assertThat(refund().progress().status()).isEqualTo(RefundStatus.REQUESTED);
		clock().advance(Duration.ofHours(6));
		runJobs();
		assertThat(refund().progress().status()).isEqualTo(RefundStatus.DONE);
		FakeStripe.server().verify(1, postRequestedFor(urlPathEqualTo(FakeStripe.REFUNDS)));
	}

	@Test
	void refundThatIsRefusedMakesTheCreditAvailableAgain() {
		FakeStripe.answers(post(urlPathEqualTo(FakeStripe.REFUNDS)),
				FakeStripe.error(400, "invalid_request_error", "charge_already_refunded"));
		ask();
		assertThat(refund().progress().status()).isEqualTo(RefundStatus.REFUSED);
		assertThat(refund().progress().failure()).contains("So it is.");
		assertThat(agency().credit().available()).hasToString("200.00");
	}

	@ParameterizedTest
	@CsvSource({ "500, api_error, x", "429, rate_limit_error, x", "401, invalid_request_error, x",
			"400, invalid_request_error, balance_insufficient" })
	void refundThatStripeCannotMakeNowIsAskedForAgain(int status, String type, String code) {
		FakeStripe.answers(post(urlPathEqualTo(FakeStripe.REFUNDS)), FakeStripe.error(status, type, code));
		ask();
		assertThat(refund().progress().status()).isEqualTo(RefundStatus.REQUESTED);
		makes("succeeded");
		again();
		assertThat(refund().progress().status()).isEqualTo(RefundStatus.DONE);
	}

	@Test
	void refundWhoseAnswerWasLostIsFoundAndNotMadeTwice() {
		FakeStripe.answers(post(urlPathEqualTo(FakeStripe.REFUNDS)), FakeStripe.error(500, "api_error", "x"));
		ask();
		FakeStripe.answers(get(urlPathEqualTo(FakeStripe.REFUNDS)), okJson(
				"{\"object\": \"list\", \"data\": [{\"id\": \"re_other\", \"object\": \"refund\", \"metadata\": {}}, %s]}"
					.formatted(json("succeeded"))));
		again();
		assertThat(refund().progress().status()).isEqualTo(RefundStatus.DONE);
		FakeStripe.server().verify(1, postRequestedFor(urlPathEqualTo(FakeStripe.REFUNDS)));
	}

	@Test
	void moneyThatComesBackAfterAllWaitsForStaff() {
		makes("succeeded");
		ask();
		told("refund.failed", event("failed"));
		told("refund.updated", event("failed"));
		assertThat(parked(this.name)).containsExactly("REFUND_RETURNED 12200 EUR");
		assertThat(refund().progress().status()).isEqualTo(RefundStatus.DONE);
	}

	@Test
	void refundMadeAtStripeTakesTheCreditOnce() {
		told("refund.created", elsewhere("pending"));
		assertThat(agency().credit().available()).hasToString("200.00");
		told("refund.updated", elsewhere("succeeded"));
		told("refund.updated", elsewhere("succeeded"));
		assertThat(agency().credit().available()).hasToString("100.00");
		assertThat(status()).isEqualTo(PaymentStatus.REFUNDED);
		told("refund.failed", elsewhere("failed"));
		assertThat(parked(this.name)).containsExactly("REFUND_RETURNED 12200 EUR");
	}

	@Test
	void refundMadeAtStripeOfWhatIsSpentLeavesADebt() {
		agency().withCredit("30.00");
		told("refund.updated", elsewhere("succeeded"));
		assertThat(agency().credit().debt()).hasToString("70.00");
	}

	private Map<String, Object> elsewhere(String state) {
		return with(event(state), "metadata", Map.of());
	}

	private void ask() {
		agencies().effect(agency().id(),
				() -> this.refunds.request(new RefundWish(new RefundWish.Of(agency().id(), payment().id()), this.refund,
						Money.parse("100.00"), "Ripensamento", Agencies.STAFF)));
		runJobs();
	}

	private void again() {
		clock().advance(Duration.ofMinutes(1));
		runJobs();
	}

	private Refund refund() {
		return this.refunds.named(agency().id(), this.refund).orElseThrow();
	}

	private void makes(String state) {
		FakeStripe.answers(post(urlPathEqualTo(FakeStripe.REFUNDS)), okJson(json(state)));
	}

	private String json(String state) {
		return "{\"id\": \"%s\", \"object\": \"refund\", \"status\": \"%s\", \"metadata\": {\"refund\": \"%s\"}}"
			.formatted(this.name, state, this.refund);
	}

	private Map<String, Object> event(String state) {
		Map<String, Object> named = new HashMap<>(metadata());
		named.put("refund", this.refund.toString());
		return Map.of("id", this.name, "object", "refund", "status", state, "payment_intent", intent(), "amount", 12200,
				"currency", "eur", "failure_reason", "lost_or_stolen_card", "metadata", named);
	}

}
