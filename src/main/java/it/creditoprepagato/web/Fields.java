package it.creditoprepagato.web;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one request and gathers all that is wrong with them, so that one
 * answer names every error.
 *
 * <pre>{@code
 * Fields fields = new Fields();
 * var amount = fields.required("amount", body.amount(), Reading.money());
 * var method = fields.required("method", body.method(), Reading.oneOf(PaymentMethod.class));
 * return fields.read(() -> new BuyCredit(amount.value(), method.value()));
 * }</pre>
 */
public final class Fields {

	private final List<FieldError> errors = new ArrayList<>();

	/**
	 * A field's value, to be asked for inside {@link Fields#read} only.
	 *
	 * @param <T> what it was read as
	 */
	public interface Value<T extends @Nullable Object> {

		T value();

	}

	public <R, T> Value<T> required(String field, @Nullable R raw, Reading<R, T> reading) {
		return (raw != null) ? present(field, raw, reading) : refused(field, "is required");
	}

	public <R, T> Value<@Nullable T> optional(String field, @Nullable R raw, Reading<R, T> reading) {
		if (raw == null) {
			return () -> null;
		}
		Value<T> value = present(field, raw, reading);
		return () -> value.value();
	}

	/** Notes what is wrong with fields together, such as an end before its start. */
	public void refuse(String field, String message) {
		this.errors.add(new FieldError(field, message));
	}

	/**
	 * Makes what was asked for out of the values.
	 * @throws ProblemException {@code malformed-request} with every error, if there is
	 * one
	 */
	public <T> T read(Supplier<T> command) {
		if (!this.errors.isEmpty()) {
			throw new ProblemException(Problem.malformed(this.errors));
		}
		return command.get();
	}

	private <R, T> Value<T> present(String field, R raw, Reading<R, T> reading) {
		try {
			T value = reading.parse().apply(raw);
			return () -> value;
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			return refused(field, reading.rule());
		}
	}

	private <T> Value<T> refused(String field, String message) {
		refuse(field, message);
		return () -> {
			throw new IllegalStateException("The field " + field + " has no value");
		};
	}

}
