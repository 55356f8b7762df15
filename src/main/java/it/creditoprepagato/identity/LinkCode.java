package it.creditoprepagato.identity;

import it.creditoprepagato.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret of a one-time link: 256 random bits, so a plain SHA-256 hides it.
 *
 * @param value 43 letters, digits, {@code _} and {@code -}
 */
record LinkCode(String value) {

	private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 32;

	static LinkCode random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new LinkCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	static Optional<LinkCode> read(String text) {
		return FORMAT.matcher(text).matches() ? Optional.of(new LinkCode(text)) : Optional.empty();
	}

	String hash() {
		return Sha256.hex(this.value);
	}

	@Override
	public String toString() {
		return "LinkCode[…]";
	}

}
