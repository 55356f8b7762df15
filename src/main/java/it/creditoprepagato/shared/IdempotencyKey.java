package it.creditoprepagato.shared;

/**
 * Names one effect for ever: the same key again has no second one.
 *
 * @param value 1 to 255 visible ASCII characters
 */
public record IdempotencyKey(String value) {

	public IdempotencyKey {
		if (!isValid(value)) {
			throw new IllegalArgumentException("An idempotency key has 1 to 255 visible ASCII characters");
		}
	}

	public static boolean isValid(String value) {
		return !value.isEmpty() && value.length() <= 255 && value.chars().allMatch((c) -> c > 0x20 && c < 0x7F);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
