package it.creditoprepagato.identity;

import it.creditoprepagato.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of an API key, shown once when it is made.
 *
 * @param value {@code cpk_} and 1 to 100 letters, digits, {@code _} and {@code -}
 */
public record ApiKeySecret(String value) {

	private static final Pattern FORMAT = Pattern.compile("cpk_[A-Za-z0-9_-]{1,100}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 32;

	public ApiKeySecret {
		if (!FORMAT.matcher(value).matches()) {
			throw new IllegalArgumentException("Not an API key");
		}
	}

	/** A new one of 256 random bits. */
	public static ApiKeySecret random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new ApiKeySecret("cpk_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	static Optional<ApiKeySecret> read(String text) {
		return FORMAT.matcher(text).matches() ? Optional.of(new ApiKeySecret(text)) : Optional.empty();
	}

	String hash() {
		return Sha256.hex(this.value);
	}

	@Override
	public String toString() {
		return "ApiKeySecret[…]";
	}

}
