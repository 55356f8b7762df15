package it.creditoprepagato.web;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The API describes itself, to everybody. */
@ApiTest
class OpenApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void descriptionIsOpenApi31() {
		MvcTestResult answer = this.mvc.get().uri("/api/v1/openapi.json").exchange();
		assertThat(answer).hasStatusOk().hasContentType("application/json");
		assertThat(answer).bodyJson().extractingPath("$.openapi").asString().startsWith("3.1.");
		assertThat(answer).bodyJson().extractingPath("$.components.securitySchemes.apiKey.scheme").isEqualTo("bearer");
		assertThat(answer).bodyJson()
			.extractingPath("$.components.schemas.Problem.properties.type.enum")
			.asArray()
			.hasSize(ProblemType.values().length);
	}

	@Test
	void onlyTheApiIsDescribed() {
		assertThat(this.mvc.get().uri("/api/v1/openapi.json")).bodyJson()
			.extractingPath("$.paths")
			.asMap()
			.isNotEmpty()
			.allSatisfy((path, item) -> assertThat(path).startsWith("/api/v1/"));
	}

	@Test
	void requestNeedsItsKeyAndItsBody() {
		MvcTestResult answer = this.mvc.get().uri("/api/v1/openapi.json").exchange();
		String post = "$.paths['/api/v1/gifts'].post";
		assertThat(answer).bodyJson()
			.extractingPath(post + ".parameters[*].name")
			.asArray()
			.containsExactly("Idempotency-Key");
		assertThat(answer).bodyJson()
			.extractingPath(post + ".requestBody.content")
			.asMap()
			.containsOnlyKeys("application/json");
		assertThat(answer).bodyJson()
			.extractingPath(post + ".responses.default.content['application/problem+json'].schema.$ref")
			.isEqualTo("#/components/schemas/Problem");
		assertThat(answer).bodyJson()
			.extractingPath("$.components.schemas.GiftBody.properties.amount.type")
			.isEqualTo("string");
	}

	@Test
	void docsAreReadable() {
		assertThat(this.mvc.get().uri("/api/v1/docs")).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/api/v1/swagger-ui/index.html")).hasStatusOk().hasContentType("text/html");
	}

}
