package it.creditoprepagato.identity;

import java.util.Optional;

/**
 * A password that is being chosen; it is never kept as such.
 *
 * @param value 12 to 200 characters (NIST SP 800-63B asks for length, not for symbols)
 */
public record Password(String value) {

	static final int LONGEST = 200;

	private static final int SHORTEST = 12;

	public Password {
		if (!isFit(value)) {
			throw new IllegalArgumentException("A password has 12 to 200 characters");
		}
	}

	/** The password that somebody typed; empty if it is too short or too long. */
	public static Optional<Password> typed(String text) {
		return isFit(text) ? Optional.of(new Password(text)) : Optional.empty();
	}

	private static boolean isFit(String text) {
		return text.length() >= SHORTEST && text.length() <= LONGEST;
	}

	@Override
	public String toString() {
		return "Password[…]";
	}

}
