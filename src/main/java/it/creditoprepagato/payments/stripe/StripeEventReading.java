package it.creditoprepagato.payments.stripe;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import it.creditoprepagato.payments.ParkedReceipt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.StringUtils;

/**
 * Reads the few fields of an event that something follows from. They have been the same
 * in many versions of Stripe's API, so that it does not matter which one an account
 * sends, as it would to the library's own classes.
 */
final class StripeEventReading {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final int LONGEST_NAME = 255;

	private StripeEventReading() {
	}

	/**
	 * The event; empty if nothing follows from its kind.
	 * @throws Malformed if it is none
	 */
	static Optional<StripeEvent> read(String body) {
		JsonNode event = tree(body);
		String id = required(event, "id");
		JsonNode object = event.path("data").path("object");
		return StripeEventKind.of(required(event, "type"))
			.map((kind) -> new StripeEvent(id, kind, about(kind, object), sum(object), names(object.path("metadata"))));
	}

	private static JsonNode tree(String body) {
		try {
			return MAPPER.readTree(body);
		}
		catch (JacksonException ex) {
			throw new Malformed("no JSON");
		}
	}

	private static StripeEvent.About about(StripeEventKind kind, JsonNode object) {
		String subject = required(object, "id");
		String state = first(object, "payment_status", "status");
		return new StripeEvent.About(subject, kind.isOfCharge() ? subject : name(object, "payment_intent"),
				Objects.requireNonNullElse(state, ""), first(object, "failure_reason", "reason"));
	}

	/** Sessions, payment intents, and refunds and disputes each call it differently. */
	private static ParkedReceipt.@Nullable Sum sum(JsonNode object) {
		long minorUnits = Stream.of("amount_total", "amount_received", "amount")
			.map(object::path)
			.filter(JsonNode::isIntegralNumber)
			.mapToLong((amount) -> amount.longValue(0))
			.findFirst()
			.orElse(0);
		String currency = name(object, "currency");
		boolean isSum = minorUnits > 0 && currency != null && currency.matches("[A-Za-z]{3}");
		return isSum ? StripeEvent.sum(minorUnits, Objects.requireNonNull(currency)) : null;
	}

	private static StripeNames names(JsonNode metadata) {
		return new StripeNames(uuid(metadata, StripeNames.CUSTOMER), uuid(metadata, StripeNames.PAYMENT),
				uuid(metadata, StripeNames.REFUND));
	}

	private static @Nullable UUID uuid(JsonNode metadata, String field) {
		try {
			String text = name(metadata, field);
			return (text != null) ? UUID.fromString(text) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static @Nullable String first(JsonNode object, String... fields) {
		return Stream.of(fields)
			.map((field) -> Optional.ofNullable(name(object, field)))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
	}

	private static String required(JsonNode object, String field) {
		String name = name(object, field);
		if (name == null) {
			throw new Malformed("no " + field);
		}
		return name;
	}

	/** A text as names are; null for anything else. */
	private static @Nullable String name(JsonNode object, String field) {
		String text = object.path(field).stringValue("");
		boolean isName = StringUtils.hasText(text) && text.length() <= LONGEST_NAME && text.indexOf('\0') < 0;
		return isName ? text : null;
	}

	/** No event of Stripe's. */
	static class Malformed extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Malformed(String what) {
			super(what);
		}

	}

}
