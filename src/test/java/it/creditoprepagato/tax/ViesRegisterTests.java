package it.creditoprepagato.tax;

import java.time.Duration;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import it.creditoprepagato.customers.UnionVatNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The register says yes, says no, or has not answered. */
class ViesRegisterTests {

	private static final RegisterAnswer NO = new RegisterAnswer.Invalid();

	private final UnionVatNumber number = FakeVies.aNumber();

	static Stream<Arguments> answers() {
		return Stream.of(arguments(FakeVies.valid(), new RegisterAnswer.Valid(FakeVies.CONSULTATION)),
				arguments(okJson("{\"valid\": true}"), new RegisterAnswer.Valid(null)),
				arguments(okJson("{\"valid\": true, \"requestIdentifier\": \"\"}"), new RegisterAnswer.Valid(null)),
				arguments(FakeVies.invalid(), NO), arguments(FakeVies.fault(400, "INVALID_INPUT"), NO));
	}

	@ParameterizedTest
	@MethodSource("answers")
	void plainAnswerIsTaken(ResponseDefinitionBuilder said, RegisterAnswer answer) {
		assertThat(asked(said)).isEqualTo(answer);
	}

	static Stream<Arguments> faults() {
		return Stream.of(arguments(FakeVies.fault(200, "MS_UNAVAILABLE"), "MS_UNAVAILABLE"),
				arguments(FakeVies.fault(500, "MS_UNAVAILABLE"), "MS_UNAVAILABLE"),
				arguments(FakeVies.fault(200, "MS_MAX_CONCURRENT_REQ"), "MS_MAX_CONCURRENT_REQ"),
				arguments(FakeVies.fault(429, "GLOBAL_MAX_CONCURRENT_REQ"), "GLOBAL_MAX_CONCURRENT_REQ"),
				arguments(FakeVies.fault(400, "INVALID_REQUESTER_INFO"), "INVALID_REQUESTER_INFO"),
				arguments(FakeVies.fault(200, "<script>"), "UNREADABLE"),
				arguments(aResponse().withStatus(503).withBody("<h1>Service Unavailable</h1>"), "UNREADABLE"),
				arguments(okJson("{\"valid\": true}").withStatus(500), "UNREADABLE"),
				arguments(okJson("{\"valid\": \"perhaps\"}"), "UNREADABLE"), arguments(okJson("{}"), "UNREADABLE"),
				arguments(okJson("{\"valid\": null, \"errorWrappers\": [null, {}]}"), "UNREADABLE"),
				arguments(okJson("{\"valid\": tr"), "UNREADABLE"), arguments(okJson(""), "UNREADABLE"),
				arguments(okJson("[]"), "UNREADABLE"),
				arguments(okJson("{\"valid\": true, \"requestIdentifier\": \"<b>1</b>\"}"), "UNREADABLE"),
				arguments(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), "NO_ANSWER"),
				arguments(FakeVies.valid().withFixedDelay(1_500), "NO_ANSWER"));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void anythingElseIsNoAnswer(ResponseDefinitionBuilder said, String reason) {
		assertThat(asked(said)).isEqualTo(new RegisterAnswer.Unreachable(reason));
	}

	@Test
	void registerThatIsNotSetUpIsNeverAsked() {
		FakeVies.says(this.number, FakeVies.valid());
		ViesProperties none = new ViesProperties("", "01234567897", Duration.ofSeconds(1));
		assertThat(register(none).ask(this.number)).isEqualTo(RegisterAnswer.Unreachable.NOT_SET_UP);
		assertThat(FakeVies.timesAsked(this.number)).isZero();
	}

	private RegisterAnswer asked(ResponseDefinitionBuilder said) {
		FakeVies.says(this.number, said);
		return register(new ViesProperties(FakeVies.address(), "01234567897", Duration.ofMillis(500))).ask(this.number);
	}

	private static ViesRegister register(ViesProperties properties) {
		return new ViesRegister(new ViesConfiguration().viesService(properties), properties);
	}

}
