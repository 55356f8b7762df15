package it.creditoprepagato.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import it.creditoprepagato.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** A problem document is RFC 9457's, and the same wherever it is written. */
class ProblemTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			401, unauthenticated
			403, forbidden
			404, not-found
			405, method-not-allowed
			406, not-acceptable
			413, payload-too-large
			415, unsupported-media-type
			400, bad-request
			400, idempotency-key-missing
			409, idempotency-key-in-use
			422, idempotency-key-reused
			402, insufficient-credit
			409, expiry-changed
			409, operation-in-progress
			409, no-plan
			409, account-frozen
			409, price-changed
			409, lower-tier
			409, same-plan
			422, invalid-domain
			422, unsupported-tld
			422, unsupported-term
			422, domain-taken
			422, not-renewable
			422, amount-out-of-range
			422, below-entry-amount
			422, premium-domain
			422, malformed-request
			429, too-many-requests
			500, internal-error
			503, busy
			""")
	void typeHasStatusAndAddress(int status, String slug) {
		assertThat(ProblemType.values()).filteredOn((type) -> type.address().equals("/problems/" + slug))
			.singleElement()
			.returns(status, ProblemType::status);
	}

	@ParameterizedTest
	@CsvSource({ "400, BAD_REQUEST", "401, UNAUTHENTICATED", "404, NOT_FOUND", "409, BAD_REQUEST", "414, BAD_REQUEST",
			"422, BAD_REQUEST", "500, INTERNAL_ERROR", "502, INTERNAL_ERROR", "505, BAD_REQUEST", "503, BUSY" })
	void bareStatusSaysNothingOfBusiness(int status, ProblemType type) {
		assertThat(ProblemType.ofStatus(status)).isEqualTo(type);
	}

	@Test
	void documentHasItsMembersInOrder() {
		Problem problem = Problem.of(ProblemType.INSUFFICIENT_CREDIT)
			.detail("A renewal of esempio.it costs 7.90.")
			.with("missing", Money.parse("1.20"));
		assertThat(json(problem)).isEqualTo("{\"type\":\"/problems/insufficient-credit\","
				+ "\"title\":\"The available credit is not enough\",\"status\":402,"
				+ "\"detail\":\"A renewal of esempio.it costs 7.90.\",\"missing\":\"1.20\"}");
	}

	@Test
	void malformedRequestListsItsFields() {
		Problem problem = Problem.malformed(List.of(new FieldError("years", "is required")));
		assertThat(json(problem)).endsWith("\"errors\":[{\"field\":\"years\",\"message\":\"is required\"}]}");
	}

	@ParameterizedTest
	@EnumSource
	void filterWritesWhatAControllerReturns(ProblemType type) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.getOutputStream().write(new byte[] { 1, 2, 3 });
		Problem.of(type).writeTo(response);
		var returned = Problem.of(type).toResponse();
		assertThat(response.getStatus()).isEqualTo(returned.getStatusCode().value()).isEqualTo(type.status());
		assertThat(response.getContentType()).isEqualTo("application/problem+json");
		assertThat(response.getContentAsString()).isEqualTo(json((Problem) returned.getBody()));
	}

	@ParameterizedTest
	@CsvSource({ "0, 1", "1, 1", "999, 1", "1000, 1", "1001, 2", "60000, 60" })
	void waitIsToldInWholeSeconds(long millis, String seconds) {
		Problem problem = Problem.of(ProblemType.TOO_MANY_REQUESTS).retryAfter(Duration.ofMillis(millis));
		assertThat(problem.headers()).containsEntry(HttpHeaders.RETRY_AFTER, seconds);
	}

	@Test
	void everyWaitingAndEveryDoorHasItsHeader() {
		assertThat(Arrays.stream(ProblemType.values())
			.filter((type) -> Problem.of(type).headers().containsKey(HttpHeaders.RETRY_AFTER)))
			.containsExactly(ProblemType.TOO_MANY_REQUESTS, ProblemType.BUSY);
		assertThat(Problem.of(ProblemType.UNAUTHENTICATED).headers()).containsEntry(HttpHeaders.WWW_AUTHENTICATE,
				"Bearer");
	}

	@Test
	void answerThatHasBegunIsLeftAlone() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.getWriter().write("begun");
		response.flushBuffer();
		Problem.of(ProblemType.BUSY).writeTo(response);
		assertThat(response.getContentAsString()).isEqualTo("begun");
	}

	private static String json(Problem problem) {
		return ApiJson.MAPPER.writeValueAsString(problem);
	}

}
