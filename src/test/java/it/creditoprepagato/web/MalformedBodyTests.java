package it.creditoprepagato.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static it.creditoprepagato.web.ApiCalls.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the body is, the answer says what is wrong with it, and nothing was done. */
@ApiTest
class MalformedBodyTests {

	private ApiCalls.Caller caller;

	@BeforeEach
	void call(@Autowired ApiCalls calls) {
		this.caller = calls.aCaller();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "", textBlock = """
			| body | is required
			null | body | is required
			`   ` | body | must be one JSON object
			{ | body | must be JSON
			{"amount":"1.00" | body | must be JSON
			{"amount":"1.00"}} | body | must be JSON
			{"amount":"1.00"}{"amount":"1.00"} | body | must be one JSON object
			{"amount":"1.00"} 7 | body | must be one JSON object
			[{"amount":"1.00"}] | body | must be one JSON object
			"1.00" | body | must be one JSON object
			7 | body | must be one JSON object
			{"amount":"1.00","amount":"2.00"} | body | names each field once
			{'amount':"1.00"} | body | must be JSON
			{amount:"1.00"} | body | must be JSON
			{"amount":"1.00",} | body | must be JSON
			{"amount":"1.00"/*,*/} | body | must be JSON
			{"amount":NaN} | body | must be JSON
			{"amount":-Infinity} | body | must be JSON
			{"amount":"1.00","years":1e400000000} | years | must be a whole number
			{"amount":"1.00","years":99999999999999999999} | years | must be a whole number
			{"amount":"1.00","years":1.0} | years | must be a whole number
			{"amount":"1.00","years":1e0} | years | must be a whole number
			{"amount":"1.00","years":"1"} | years | must be a whole number
			{"amount":"1.00","years":true} | years | must be a whole number
			{"amount":"1.00","years":""} | years | must be a whole number
			{"amount":"1.00","years":{}} | years | must be a whole number
			{"amount":"1.00","years":0} | years | must be a whole number from 1 to 10
			{"amount":"1.00","years":-1} | years | must be a whole number from 1 to 10
			{"amount":"1.00","years":11} | years | must be a whole number from 1 to 10
			{"amount":100.00} | amount | must be a string
			{"amount":100} | amount | must be a string
			{"amount":true} | amount | must be a string
			{"amount":["1.00"]} | amount | must be a string
			{"amount":{"cents":100}} | amount | must be a string
			{"amount":null} | amount | is required
			{} | amount | is required
			{"amount":""} | amount | must be an amount
			{"amount":"1"} | amount | must be an amount
			{"amount":"1.0"} | amount | must be an amount
			{"amount":"1.000"} | amount | must be an amount
			{"amount":"1,00"} | amount | must be an amount
			{"amount":"1e9"} | amount | must be an amount
			{"amount":"NaN"} | amount | must be an amount
			{"amount":"+1.00"} | amount | must be an amount
			{"amount":"-1.00"} | amount | must be an amount
			{"amount":"0.00"} | amount | must be an amount
			{"amount":"-0.00"} | amount | must be an amount
			{"amount":" 1.00"} | amount | must be an amount
			{"amount":"1.00\\n"} | amount | must be an amount
			{"amount":"1.00\\u0000"} | amount | must be an amount
			{"amount":"١.٠٠"} | amount | must be an amount
			{"amount":"9999999999999.00"} | amount | must be an amount
			{"amount":"1.00","kind":"welcome"} | kind | must be one of WELCOME, THANKS
			{"amount":"1.00","kind":""} | kind | must be one of WELCOME, THANKS
			{"amount":"1.00","kind":0} | kind | must be a string
			{"amount":"1.00","day":"2027-02-30"} | day | must be a date
			{"amount":"1.00","day":"01/03/2027"} | day | must be a date
			{"amount":"1.00","day":"+12027-03-01"} | day | must be a date
			{"amount":"1.00","day":"2027-03-01T00:00:00Z"} | day | must be a date
			{"amount":"1.00","note":""} | note | must be 1 to 20 characters
			{"amount":"1.00","note":" "} | note | must be 1 to 20 characters
			{"amount":"1.00","note":"a\\u0000b"} | note | must be 1 to 20 characters
			{"amount":"1.00","note":"a\\tb"} | note | must be 1 to 20 characters
			{"amount":"1.00","note":"a\\ud800b"} | note | must be 1 to 20 characters
			{"amount":"1.00","note":"123456789012345678901"} | note | must be 1 to 20 characters
			{"amount":"1.00","colour":"red"} | colour | is not a field
			{"amount":"1.00","AMOUNT":"1.00"} | AMOUNT | is not a field
			""")
	void bodyIsRefusedAtTheField(String body, String field, String message) {
		MvcTestResult answer = this.caller.give((body != null) ? body : "");
		assertRefused(answer, field, message);
	}

	@Test
	void everyErrorIsNamedAtOnce() {
		MvcTestResult answer = this.caller.give("{\"amount\":\"1\",\"years\":0,\"day\":\"ieri\"}");
		assertProblem(answer, ProblemType.MALFORMED_REQUEST);
		assertThat(answer).bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly("amount", "years", "day");
		this.caller.assertNothingDone();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\tb", "a\u0001b", "a\nb" })
	void bareControlCharacterIsNotJson(String note) {
		assertRefused(this.caller.give("{\"amount\":\"1.00\",\"note\":\"" + note + "\"}"), "body", "must be JSON");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0xC0, 0xFF, 0xE9, 0x80 })
	void invalidUtf8IsNotJson(int octet) {
		byte[] body = "{\"amount\":\"1.00\",\"note\":\"?\"}".getBytes(StandardCharsets.US_ASCII);
		body[body.length - 3] = (byte) octet;
		assertRefused(this.caller.post("/gifts").header("Idempotency-Key", "k").content(body).exchange(), "body",
				"must be JSON");
	}

	@Test
	void surrogateInUtf8IsNoText() {
		byte[] body = "{\"amount\":\"1.00\",\"note\":\"???\"}".getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0x80 }, 0, body, body.length - 5, 3);
		assertProblem(this.caller.post("/gifts").header("Idempotency-Key", "k").content(body).exchange(),
				ProblemType.MALFORMED_REQUEST);
		this.caller.assertNothingDone();
	}

	@Test
	void deepNestingIsRefused() {
		assertRefused(this.caller.give("{\"amount\":" + "[".repeat(100_000)), "amount", "must be a string");
		assertProblem(this.caller.post("/gifts/lines").content("{\"lines\":[" + "[".repeat(100_000)).exchange(),
				ProblemType.MALFORMED_REQUEST);
	}

	@Test
	void longPartsAreRefused() {
		assertRefused(this.caller.give("{\"" + "a".repeat(100_000) + "\":1}"), "body", "too long");
		assertRefused(this.caller.give("{\"amount\":\"" + "1".repeat(500_000) + ".00\"}"), "body", "too long");
		assertRefused(this.caller.give("{\"amount\":\"1.00\",\"years\":" + "1".repeat(100_000) + "}"), "body",
				"too long");
	}

	@Test
	void linesHaveErrorsOfTheirOwn() {
		MvcTestResult answer = this.caller.post("/gifts/lines").content("""
				{"lines":[{"amount":"1.00"},{"amount":1},{"colour":"red"},null,7,[],{}]}""").exchange();
		assertThat(answer).hasStatusOk();
		assertThat(answer).bodyJson().extractingPath("$[0].amount").isEqualTo("1.00");
		assertThat(answer).bodyJson().extractingPath("$[1].problem.type").isEqualTo("/problems/malformed-request");
		assertThat(answer).bodyJson()
			.extractingPath("$[*].problem.errors[0].field")
			.asArray()
			.containsExactly("amount", "colour", "body", "body", "body", "amount");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"amount\":\"1.00\"}", " {\"amount\":\"999999999999.99\",\"note\":null}\n" })
	void properBodyIsUnderstood(String body) {
		assertThat(this.caller.give(body).getResponse().getStatus()).isIn(201, 422);
	}

	private void assertRefused(MvcTestResult answer, String field, String message) {
		assertProblem(answer, ProblemType.MALFORMED_REQUEST);
		assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
		assertThat(answer).bodyJson().extractingPath("$.errors[0].message").asString().contains(message);
		assertThat(answer).bodyJson().extractingPath("$.errors").asArray().hasSize(1);
		this.caller.assertNothingDone();
	}

}
