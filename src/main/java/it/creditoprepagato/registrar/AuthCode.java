package it.creditoprepagato.registrar;

/**
 * The secret that a transfer is authorised with (RFC 5731, {@code authInfo}). Never
 * written out in full.
 *
 * @param value 1 to 64 characters
 */
public record AuthCode(String value) {

	public AuthCode {
		if (value.isEmpty() || value.length() > 64) {
			throw new IllegalArgumentException("An auth code has 1 to 64 characters");
		}
	}

	@Override
	public String toString() {
		return "…";
	}

}
