package it.creditoprepagato.testing;

import java.net.URI;
import java.util.UUID;

import it.creditoprepagato.identity.ApiKeySecret;
import it.creditoprepagato.identity.ApiKeys;
import it.creditoprepagato.web.ProblemType;

import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An agency's program that calls the API.
 *
 * @param mvc where the API is
 * @param key what it signs with
 */
public record Program(MockMvcTester mvc, String key) {

	private static final String API = "/api/v1";

	public static Program of(Agency agency, ApplicationContext context) {
		ApiKeySecret secret = ApiKeySecret.random();
		context.getBean(ApiKeys.class).create(agency.id(), "negozio", secret);
		return new Program(context.getBean(MockMvcTester.class), secret.value());
	}

	/** The path as it is, escaped already. */
	public MvcTestResult get(String path) {
		return this.mvc.get().uri(URI.create(API + path)).header("Authorization", "Bearer " + this.key).exchange();
	}

	/** Under a key of its own. */
	public MvcTestResult post(String path, String body) {
		return post(path, UUID.randomUUID().toString(), body);
	}

	public MvcTestResult post(String path, String idempotencyKey, String body) {
		return this.mvc.post()
			.uri(URI.create(API + path))
			.header("Authorization", "Bearer " + this.key)
			.header("Idempotency-Key", idempotencyKey)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	/** Checks that a problem was answered that tells nothing of the inside. */
	public static void assertProblem(MvcTestResult answer, ProblemType type) {
		assertThat(answer).hasStatus(type.status()).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo(type.address());
		assertThat(answer).bodyText().doesNotContain("creditoprepagato", "java.", "Exception", "\tat ");
	}

	/** Checks that exactly this field was refused. */
	public static void assertRefused(MvcTestResult answer, String field, String message) {
		assertProblem(answer, ProblemType.MALFORMED_REQUEST);
		assertThat(answer).bodyJson().extractingPath("$.errors[*].field").asArray().containsExactly(field);
		assertThat(answer).bodyJson().extractingPath("$.errors[0].message").asString().contains(message);
	}

}
