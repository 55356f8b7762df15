package it.creditoprepagato.payments.stripe;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import it.creditoprepagato.payments.CardGateway;
import it.creditoprepagato.payments.CardStage;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** The way to Stripe's page and back, and what the payment's page says meanwhile. */
class StripeCheckoutTests extends StripeScene {

	@Autowired
	private Payments payments;

	@Autowired
	private CardGateway gateway;

	@Test
	void payerIsSentToThePaymentWhoseLinkLeadsToStripe() {
		assertThat(this.payments.payUrl(payment())).isEqualTo(path());
		assertThat(owner().get(path())).bodyText().contains("id=\"paga\"", "href=\"" + path() + "/paga\"");
		opens();
		assertThat(this.payments.stage(payment())).isEqualTo(CardStage.OPENED);
	}

	@Test
	void sessionAsksForWhatIsPayableAndSaysWhatItIsFor() {
		opens();
		FakeStripe.server()
			.verify(1,
					postRequestedFor(urlPathEqualTo(FakeStripe.SESSIONS))
						.withHeader("Authorization", equalTo("Bearer sk_test_of_the_tests"))
						.withHeader("Idempotency-Key", matching(payment().id() + ":.+"))
						.withFormParam("mode", equalTo("payment"))
						.withFormParam("line_items[0][price_data][unit_amount]", equalTo("12200"))
						.withFormParam("line_items[0][price_data][currency]", equalTo("eur"))
						.withFormParam("line_items[0][price_data][product_data][name]",
								equalTo("Credito prepagato, IVA compresa"))
						.withFormParam("locale", equalTo("it"))
						.withFormParam("client_reference_id", equalTo(payment().id().toString()))
						.withFormParam("metadata[customer]", equalTo(agency().id().toString()))
						.withFormParam("metadata[payment]", equalTo(payment().id().toString()))
						.withFormParam("payment_intent_data[metadata][payment]", equalTo(payment().id().toString()))
						.withFormParam("customer_email", containing("@"))
						.withFormParam("success_url", equalTo("https://credito.example" + path() + "/ritorno"))
						.withFormParam("cancel_url", equalTo("https://credito.example" + path())));
	}

	@Test
	void sessionIsMadeOnce() {
		opens();
		opens();
		FakeStripe.server().verify(1, postRequestedFor(urlPathEqualTo(FakeStripe.SESSIONS)));
		assertThat(owner().get(path())).bodyText()
			.contains("id=\"gia-aperta\"", "id=\"continua\"")
			.doesNotContain("id=\"paga\"");
	}

	@Test
	void ofTwoSessionsMadeAtOnceOneIsThePayments(@Autowired StripeCheckouts checkouts) {
		StripeSession first = new StripeSession(session(), "https://one.example", clock().instant().plusSeconds(3600));
		StripeSession second = new StripeSession("cs_2", "https://two.example", clock().instant().plusSeconds(3600));
		assertThat(checkouts.keep(payment(), first).session()).isEqualTo(session());
		assertThat(checkouts.keep(payment(), second).session()).isEqualTo(session());
	}

	@Test
	void sessionAskedForAgainAfterALostAnswerIsTheSameRequest() {
		FakeStripe.answers(post(urlPathEqualTo(FakeStripe.SESSIONS)), aResponse().withFault(Fault.EMPTY_RESPONSE));
		owner().get(path() + "/paga");
		owner().get(path() + "/paga");
		assertThat(FakeStripe.server().findAll(postRequestedFor(urlPathEqualTo(FakeStripe.SESSIONS))))
			.extracting((request) -> request.getHeader("Idempotency-Key"))
			.hasSizeGreaterThanOrEqualTo(2)
			.containsOnly(FakeStripe.server()
				.findAll(postRequestedFor(urlPathEqualTo(FakeStripe.SESSIONS)))
				.getFirst()
				.getHeader("Idempotency-Key"));
	}

	static Stream<ResponseDefinitionBuilder> failures() {
		return Stream.of(FakeStripe.error(500, "api_error", "oops"), FakeStripe.error(429, "rate_limit_error", "slow"),
				FakeStripe.error(401, "invalid_request_error", "key"),
				FakeStripe.error(400, "idempotency_error", "other"), aResponse().withStatus(503).withBody("<html>"),
				aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), aResponse().withFault(Fault.EMPTY_RESPONSE),
				aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK), okJson("{\"id\": \"cs_1"), okJson("{}"),
				okJson("[]"), okJson(""), okJson("{\"id\": \"cs_1\", \"url\": \"https://one.example\"}"),
				okJson("{\"expires_at\": 99999999999}"),
				okJson("{\"id\": \"cs_1\"}").withFixedDelay((int) Duration.ofSeconds(2).toMillis()));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void stripeThatDoesNotAnswerIsSaidAndAskedAgain(ResponseDefinitionBuilder failure) {
		FakeStripe.answers(post(urlPathEqualTo(FakeStripe.SESSIONS)), failure);
		assertThat(owner().get(path() + "/paga")).hasStatus(303)
			.hasRedirectedUrl(path())
			.flash()
			.containsEntry("unavailable", true);
		assertThat(this.payments.stage(payment())).isEqualTo(CardStage.UNTOUCHED);
		FakeStripe.makesSession(session(), clock().instant().plusSeconds(7200).getEpochSecond());
		opens();
	}

	@Test
	void returnSettlesIfStripeSaysSo() {
		opens();
		FakeStripe.showsPaidSession(session(), intent(), payment());
		assertThat(owner().get(path() + "/ritorno")).hasStatus(303).hasRedirectedUrl(path());
		assertCredited(1);
		told("checkout.session.completed", session("paid"));
		assertCredited(1);
	}

	@Test
	void returnAfterTheEventChangesNothing() {
		opens();
		told("checkout.session.completed", session("paid"));
		owner().get(path() + "/ritorno");
		assertCredited(1);
		FakeStripe.server().verify(0, getRequestedFor(anyUrl()));
	}

	@Test
	void returnCreditsNothingByItself() {
		owner().get(path() + "/ritorno");
		opens();
		FakeStripe.showsSession(session(), "open", "unpaid", "");
		owner().get(path() + "/ritorno");
		assertThat(status()).isEqualTo(PaymentStatus.PENDING);
		assertCredited(0);
		assertThat(owner().get(path())).bodyText().contains("id=\"continua\"");
	}

	@ParameterizedTest
	@MethodSource("failures")
	void returnWithoutAnAnswerWaitsForTheEvent(ResponseDefinitionBuilder failure) {
		opens();
		FakeStripe.answers(get(anyUrl()), failure);
		assertThat(owner().get(path() + "/ritorno")).hasRedirectedUrl(path());
		assertThat(owner().get(path())).bodyText().contains("id=\"gia-aperta\"");
		told("checkout.session.completed", session("paid"));
		assertCredited(1);
	}

	@Test
	void payerWhoIsDoneIsNotOfferedToPayAgain() {
		opens();
		FakeStripe.showsSession(session(), "complete", "unpaid", "");
		owner().get(path() + "/ritorno");
		assertThat(this.payments.stage(payment())).isEqualTo(CardStage.SUBMITTED);
		assertThat(owner().get(path())).bodyText().contains("id=\"in-conferma\"").doesNotContain("/paga\"");
	}

	@Test
	void otherSumThanAskedWaitsForStaffAlsoWhenStripeIsAsked() {
		opens();
		FakeStripe.showsSession(session(), "complete", "paid",
				", \"payment_intent\": \"%s\", \"amount_total\": 5, \"currency\": \"eur\"".formatted(intent()));
		owner().get(path() + "/ritorno");
		assertThat(parked(intent())).containsExactly("OTHER_AMOUNT 5 EUR");
		assertCredited(0);
	}

	@Test
	void pageThatHasClosedIsAskedAboutAndLeadsBack() {
		opens();
		FakeStripe.showsSession(session(), "expired", "unpaid", "");
		clock().advance(Duration.ofHours(3));
		assertThat(owner().get(path() + "/paga")).hasRedirectedUrl(path());
		assertThat(status()).isEqualTo(PaymentStatus.FAILED);
	}

	@Test
	void closedPaymentLeadsBack() {
		opens();
		told("checkout.session.completed", session("paid"));
		assertThat(owner().get(path() + "/paga")).hasStatus(303).hasRedirectedUrl(path());
	}

	@Test
	void transferIsNotPaidThere() {
		String transfer = path().replace(payment().id().toString(), agency().asksForCredit("10.00").id().toString());
		assertThat(owner().get(transfer + "/paga")).hasRedirectedUrl(transfer);
		FakeStripe.server().verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void nobodyElseGetsThere(@Autowired ApplicationContext context) {
		Visit stranger = Visit.of(agencies().anAgency(), context);
		Stream.of("/paga", "/ritorno").forEach((end) -> {
			assertThat(stranger.get(path() + end)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(Visit.ofStaff(context).get(path() + end)).hasStatus4xxClientError();
			assertThat(mvc().get().uri(path() + end)).hasStatus3xxRedirection();
		});
	}

	@Test
	void simulatedPageIsNotThere() {
		assertThat(owner().get("/pagamento-simulato/" + payment().id())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void paymentThatIsCalledOffCannotBePaidThere() {
		this.gateway.callOff(payment());
		opens();
		String expire = FakeStripe.SESSIONS + "/" + session() + "/expire";
		FakeStripe.answers(post(urlPathEqualTo(expire)), okJson("{\"id\": \"cs\", \"status\": \"expired\"}"));
		this.gateway.callOff(payment());
		FakeStripe.answers(post(urlPathEqualTo(expire)), FakeStripe.error(400, "invalid_request_error", "closed"));
		FakeStripe.showsSession(session(), "expired", "unpaid", "");
		this.gateway.callOff(payment());
		FakeStripe.server().verify(2, postRequestedFor(urlPathEqualTo(expire)));
	}

	@Test
	void customerCallsAPaymentOffAndItsPageCloses() {
		opens();
		String expire = FakeStripe.SESSIONS + "/" + session() + "/expire";
		FakeStripe.answers(post(urlPathEqualTo(expire)), FakeStripe.error(500, "api_error", "oops"));
		assertThat(owner().post(path() + "/annulla", Map.of())).flash()
			.containsEntry("flash", "payments.call-off.told.unavailable");
		assertThat(status()).isEqualTo(PaymentStatus.PENDING);
		FakeStripe.answers(post(urlPathEqualTo(expire)), okJson("{\"id\": \"cs\", \"status\": \"expired\"}"));
		assertThat(owner().post(path() + "/annulla", Map.of())).flash()
			.containsEntry("flash", "payments.call-off.told.done");
		assertThat(status()).isEqualTo(PaymentStatus.FAILED);
		told("checkout.session.expired", session("unpaid"));
		assertThat(agency().now(payment()).progress().calledOff()).isEmpty();
		told("checkout.session.completed", session("paid"));
		assertCredited(1);
		assertThat(agency().now(payment()).progress().calledOff()).isNull();
	}

}
