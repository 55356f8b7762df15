package it.creditoprepagato.tax;

import java.util.concurrent.ThreadLocalRandom;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import it.creditoprepagato.customers.ForeignVatNumber;
import it.creditoprepagato.customers.UnionVatNumber;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

/** Stands in for the union's register: says of a number what a test has it say. */
final class FakeVies {

	static final String CONSULTATION = "WAPIAAAAW1234567";

	private static final String PATH = "/rest-api/check-vat-number";

	private static final WireMockServer SERVER = start();

	private FakeVies() {
	}

	private static WireMockServer start() {
		WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
		server.start();
		return server;
	}

	static String address() {
		return SERVER.baseUrl() + "/rest-api";
	}

	/** A number that no other test asks for. */
	static UnionVatNumber aNumber() {
		int digits = ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000);
		return new UnionVatNumber("DE", new ForeignVatNumber(Integer.toString(digits)));
	}

	static void says(UnionVatNumber number, ResponseDefinitionBuilder answer) {
		SERVER.stubFor(post(urlPathEqualTo(PATH)).withRequestBody(equalToJson(question(number))).willReturn(answer));
	}

	static ResponseDefinitionBuilder valid() {
		return okJson("""
				{"countryCode": "DE", "vatNumber": "123456789", "requestDate": "2026-11-23T10:00:00.000Z",
				 "valid": true, "requestIdentifier": "%s", "name": "---", "address": "---",
				 "traderNameMatch": "NOT_PROCESSED"}""".formatted(CONSULTATION));
	}

	static ResponseDefinitionBuilder invalid() {
		return okJson("""
				{"countryCode": "DE", "vatNumber": "123456789", "requestDate": "2026-11-23T10:00:00.000Z",
				 "valid": false, "requestIdentifier": "", "name": "---", "address": "---"}""");
	}

	static ResponseDefinitionBuilder fault(int status, String code) {
		return aResponse().withStatus(status)
			.withHeader("Content-Type", "application/json")
			.withBody("""
					{"actionSucceed": false, "errorWrappers": [{"error": "%s", "message": "So it is."}]}"""
				.formatted(code));
	}

	static int timesAsked(UnionVatNumber number) {
		RequestPatternBuilder asked = postRequestedFor(urlPathEqualTo(PATH))
			.withRequestBody(equalToJson(question(number)));
		return SERVER.countRequestsMatching(asked.build()).getCount();
	}

	private static String question(UnionVatNumber number) {
		return """
				{"countryCode": "%s", "vatNumber": "%s", "requesterMemberStateCode": "IT",
				 "requesterNumber": "01234567897"}""".formatted(number.prefix(), number.number());
	}

}
