package it.creditoprepagato.registrar;

/**
 * The secret that a transfer is authorised with (RFC 5731, {@code authInfo}). Never
 * written out in full.
 *
 * @param value 1 to 64 characters
 */
public record AuthCode(String value) {

	/** The most characters of one. */
	public static final int LONGEST = 64;

	public AuthCode {
		if (value.isEmpty() || value.length() > LONGEST) {
			throw new IllegalArgumentException("An auth code has 1 to 64 characters");
		}
	}

	@Override
	public String toString() {
		return "…";
	}

}
