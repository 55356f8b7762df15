package it.creditoprepagato.web;

import it.creditoprepagato.shared.Money;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON as the API reads and writes it. Nothing is guessed: a number is no string, a field
 * not known or named twice is an error, and so is anything after the end. Money is
 * written as a string with two decimals.
 */
public final class ApiJson {

	private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
		.maxNestingDepth(20)
		.maxNameLength(200)
		.maxNumberLength(40)
		.maxStringLength(100_000)
		.build();

	static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(LIMITS)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.withCoercionConfig(LogicalType.Textual,
				(strings) -> strings.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
		.addModule(new SimpleModule().addSerializer(Money.class, ToStringSerializer.instance))
		.build();

	private ApiJson() {
	}

	/**
	 * Reads a part of a request, such as one line of a batch, that was taken in as it
	 * came so that its errors are its own.
	 * @throws ProblemException {@code malformed-request}, with the fields of the part
	 */
	public static <T> T read(JsonNode part, Class<T> type) {
		try {
			T value = part.isObject() ? MAPPER.treeToValue(part, type) : null;
			if (value == null) {
				throw new ProblemException(UnreadableJson.notAnObject());
			}
			return value;
		}
		catch (JacksonException ex) {
			throw new ProblemException(UnreadableJson.problem(ex));
		}
	}

	static byte[] write(Object value) {
		return MAPPER.writeValueAsBytes(value);
	}

}
