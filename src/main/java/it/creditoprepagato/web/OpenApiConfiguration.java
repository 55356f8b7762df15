package it.creditoprepagato.web;

import java.util.Arrays;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import it.creditoprepagato.shared.Money;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** Describes what all operations of the API have in common, for OpenAPI. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String KEY = "apiKey";

	private static final String PROBLEM = "Problem";

	static {
		SpringDocUtils.getConfig()
			.addRequestWrapperToIgnore(IdempotentRequest.class)
			.replaceWithSchema(JsonNode.class, new ObjectSchema())
			.replaceWithSchema(Money.class,
					new StringSchema().pattern("^-?\\d{1,12}\\.\\d{2}$")
						.example("81.30")
						.description("Euro with two decimals, without VAT"));
	}

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Credito Prepagato")
				.version("1")
				.description("Domains bought with prepaid credit. Errors are problem documents (RFC 9457)."))
			.components(new Components()
				.addSecuritySchemes(KEY, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
				.addSchemas(PROBLEM, problem()))
			.addSecurityItem(new SecurityRequirement().addList(KEY));
	}

	@Bean
	OperationCustomizer commonAnswers() {
		return (operation, handler) -> {
			if (isIdempotent(handler)) {
				operation.addParametersItem(new HeaderParameter().name(IdempotentRequestResolver.HEADER)
					.required(true)
					.schema(new StringSchema().pattern("^[!-~]{1,255}$")));
			}
			operation.getResponses()
				.addApiResponse("default",
						new ApiResponse().description("A problem")
							.content(new Content().addMediaType(
									org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
									new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)))));
			return operation;
		};
	}

	private static boolean isIdempotent(HandlerMethod handler) {
		return Arrays.stream(handler.getMethodParameters())
			.anyMatch((parameter) -> parameter.getParameterType() == IdempotentRequest.class);
	}

	private static Schema<?> problem() {
		StringSchema type = new StringSchema();
		Arrays.stream(ProblemType.values()).map(ProblemType::address).forEach(type::addEnumItem);
		Schema<?> error = new ObjectSchema().addProperty("field", new StringSchema())
			.addProperty("message", new StringSchema());
		return new ObjectSchema().addProperty("type", type)
			.addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema())
			.addProperty("errors", new ArraySchema().items(error).description("Of malformed-request"))
			.additionalProperties(true);
	}

}
