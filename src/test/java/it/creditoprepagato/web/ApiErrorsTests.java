package it.creditoprepagato.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static it.creditoprepagato.web.ApiCalls.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever goes wrong below {@code /api/} is a problem document. */
@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class ApiErrorsTests {

	private static final String GIFT = "{\"amount\":\"1.00\"}";

	@Autowired
	private MockMvcTester mvc;

	private ApiCalls.Caller caller;

	@BeforeEach
	void call(@Autowired ApiCalls calls) {
		this.caller = calls.aCaller();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing", "/gifts/nothing", "/gifts/1/2", "/gifts.json", "/" })
	void unknownPathIsNotFound(String path) {
		assertProblem(this.caller.get(path).exchange(), ProblemType.NOT_FOUND);
		assertProblem(this.caller.get(path).param("a", "b").exchange(), ProblemType.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing", "/" })
	void unknownPathIsNotFoundByOtherMethodsAndLanguages(String path) {
		assertProblem(this.caller.get(path).accept("text/html").exchange(), ProblemType.NOT_FOUND);
		assertProblem(this.caller.post(path).content(GIFT).exchange(), ProblemType.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "POST", "PUT" })
	void pathOutsideTheVersionIsNotFound(String method) {
		var request = this.mvc.method(HttpMethod.valueOf(method)).uri("/api/v2/gifts");
		assertProblem(this.caller.with(request).exchange(), ProblemType.NOT_FOUND);
	}

	@Test
	void strangerIsUnauthenticatedWhereverHeGoes() {
		assertThat(this.mvc.get().uri("/api/v1/nothing")).hasStatus(401)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.mvc.post().uri("/api/v1/gifts").content("{")).hasStatus(401)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "PATCH", "DELETE" })
	void otherMethodIsToldWhichThereAre(String method) {
		MvcTestResult answer = this.caller.with(this.mvc.method(HttpMethod.valueOf(method)).uri("/api/v1/gifts"))
			.contentType(MediaType.APPLICATION_JSON)
			.content(GIFT)
			.exchange();
		assertProblem(answer, ProblemType.METHOD_NOT_ALLOWED);
		assertThat(answer.getResponse().getHeader("Allow").split(", ")).containsExactlyInAnyOrder("GET", "POST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/xml", "nonsense", "application/json;q=x" })
	void answerInAnotherLanguageIsNotGivenAndNothingDone(String accept) {
		assertProblem(this.caller.get("/gifts").header("Accept", accept).exchange(), ProblemType.NOT_ACCEPTABLE);
		assertProblem(this.caller.post("/gifts")
			.header("Accept", accept)
			.header("Idempotency-Key", "k")
			.content(GIFT)
			.exchange(), ProblemType.NOT_ACCEPTABLE);
		this.caller.assertNothingDone();
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/xml", "application/x-www-form-urlencoded",
			"application/octet-stream", "nonsense", "application/json;charset=nonsense", "multipart/form-data" })
	void bodyInAnotherLanguageIsNotRead(String type) {
		MvcTestResult answer = this.caller.with(this.mvc.post().uri("/api/v1/gifts"))
			.header("Content-Type", type)
			.header("Idempotency-Key", "k")
			.content(GIFT)
			.exchange();
		assertProblem(answer, ProblemType.UNSUPPORTED_MEDIA_TYPE);
		this.caller.assertNothingDone();
	}

	@Test
	void uploadIsNotRead() {
		var upload = this.mvc.post().uri("/api/v1/gifts").multipart().file(new MockMultipartFile("file", new byte[9]));
		assertProblem(upload.header("Authorization", this.caller.bearer()).header("Idempotency-Key", "k").exchange(),
				ProblemType.UNSUPPORTED_MEDIA_TYPE);
	}

	@ParameterizedTest
	@CsvSource({ "limit, 0", "limit, -1", "limit, 201", "limit, abc", "limit, ''", "limit, 1.0", "limit, 1e1",
			"limit, 007", "limit, 99999999999999999999", "limit, ' 1'", "limit, NaN", "limit, '1,2'", "from, ieri",
			"from, 2027-13-01", "from, ''" })
	void parameterIsRefusedByName(String name, String value) {
		assertRefused(this.caller.get("/gifts").param(name, value).exchange(), name);
	}

	@Test
	void repeatedParameterIsRefused() {
		assertRefused(this.caller.get("/gifts").param("limit", "1", "2").exchange(), "limit");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/gifts?limit=%00", "/gifts?limit=%C3%28", "/gifts?limit=%F0%9F%98%80" })
	void parameterMayBeAnyOctets(String path) {
		assertRefused(this.caller.with(this.mvc.get().uri(java.net.URI.create("/api/v1" + path))).exchange(), "limit");
	}

	@Test
	void parameterTypedByTheFrameworkIsRefusedByNameToo() {
		assertRefused(this.caller.get("/years").exchange(), "years");
		assertRefused(this.caller.get("/years").param("years", "abc").exchange(), "years");
		assertRefused(this.caller.get("/years").param("years", "99999999999").exchange(), "years");
	}

	@ParameterizedTest
	@CsvSource({ "limit, 1", "limit, 200", "from, 2027-03-01", "colour, red" })
	void properParameterIsUnderstood(String name, String value) {
		assertThat(this.caller.get("/gifts").param(name, value)).hasStatusOk();
	}

	@Test
	void announcedBodyThatIsTooLongIsNotRead() {
		assertProblem(this.caller.give("k", "{\"note\":\"" + "x".repeat(BoundedBody.LIMIT) + "\"}"),
				ProblemType.PAYLOAD_TOO_LARGE);
		this.caller.assertNothingDone();
	}

	@Test
	void longestBodyIsRead() {
		String padding = " ".repeat(BoundedBody.LIMIT - GIFT.length());
		assertThat(this.caller.give("k", GIFT + padding)).hasStatus(201);
		assertProblem(this.caller.give("k2", GIFT + padding + " "), ProblemType.PAYLOAD_TOO_LARGE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "busy", "database-busy" })
	void busyCallerMayComeBack(String kind) {
		MvcTestResult answer = this.caller.get("/failures/" + kind).exchange();
		assertProblem(answer, ProblemType.BUSY);
		assertThat(answer).hasHeader("Retry-After", "1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "runtime", "checked", "error" })
	void faultOfOursIsFoundInTheLogByItsName(String kind, CapturedOutput log) {
		MvcTestResult answer = this.caller.get("/failures/" + kind).exchange();
		assertProblem(answer, ProblemType.INTERNAL_ERROR);
		assertThat(answer).bodyJson()
			.extractingPath("$.instance")
			.asString()
			.startsWith("urn:uuid:")
			.satisfies((instance) -> assertThat(log.getOut())
				.contains("GET /api/v1/failures/" + kind + " failed: " + instance)
				.contains("it.creditoprepagato.Inside"));
	}

	@Test
	void pagesKeepTheirOwnErrors() {
		assertThat(this.mvc.get().uri("/no-such-page")).hasStatus(404).doesNotContainHeader("Content-Type");
	}

	private static void assertRefused(MvcTestResult answer, String field) {
		assertProblem(answer, ProblemType.MALFORMED_REQUEST);
		assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
		assertThat(answer).bodyJson().extractingPath("$.errors[0].message").asString().isNotBlank();
	}

}
