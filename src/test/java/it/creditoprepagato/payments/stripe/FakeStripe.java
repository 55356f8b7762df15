package it.creditoprepagato.payments.stripe;

import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import it.creditoprepagato.payments.Payment;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

/** Stands in for Stripe's API: says what a test has it say. */
final class FakeStripe {

	static final String SESSIONS = "/v1/checkout/sessions";

	static final String REFUNDS = "/v1/refunds";

	private static final WireMockServer SERVER = start();

	private FakeStripe() {
	}

	private static WireMockServer start() {
		WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
		server.start();
		return server;
	}

	static WireMockServer server() {
		return SERVER;
	}

	/** Forgets what it was asked and what it was to say. */
	static void reset() {
		SERVER.resetAll();
	}

	static void makesSession(String id, long closesAt) {
		SERVER.stubFor(post(urlPathEqualTo(SESSIONS)).willReturn(okJson("""
				{"id": "%s", "object": "checkout.session", "status": "open", "payment_status": "unpaid",
				 "url": "%s", "expires_at": %d}""".formatted(id, page(id), closesAt))));
	}

	static String page(String session) {
		return "https://checkout.stripe.com/c/pay/" + session + "#fid=1";
	}

	static void answers(MappingBuilder question, ResponseDefinitionBuilder answer) {
		SERVER.stubFor(question.willReturn(answer));
	}

	static void showsSession(String id, String status, String paymentStatus, String more) {
		SERVER.stubFor(get(urlPathEqualTo(SESSIONS + "/" + id)).willReturn(okJson("""
				{"id": "%s", "object": "checkout.session", "status": "%s", "payment_status": "%s"%s}""".formatted(id,
				status, paymentStatus, more))));
	}

	static void showsPaidSession(String id, String intent, Payment payment) {
		showsSession(id, "complete", "paid", ", \"payment_intent\": \"%s\", \"amount_total\": %d, \"currency\": \"eur\""
			.formatted(intent, payment.due().payable().cents()));
	}

	static ResponseDefinitionBuilder error(int status, String type, String code) {
		return aResponse().withStatus(status).withHeader("Content-Type", "application/json").withBody("""
				{"error": {"type": "%s", "code": "%s", "message": "So it is."}}""".formatted(type, code));
	}

	/** An event of the library's API version. */
	static String event(String id, String type, Map<String, Object> object) {
		return event(id, type, object, com.stripe.Stripe.API_VERSION);
	}

	static String event(String id, String type, Map<String, Object> object, String apiVersion) {
		return new tools.jackson.databind.json.JsonMapper().writeValueAsString(Map.of("id", id, "object", "event",
				"api_version", apiVersion, "type", type, "livemode", false, "data", Map.of("object", object)));
	}

}
