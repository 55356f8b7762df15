package it.creditoprepagato.identity;

/**
 * A password that is being chosen; it is never kept as such.
 *
 * @param value 12 to 200 characters (NIST SP 800-63B asks for length, not for symbols)
 */
public record Password(String value) {

	static final int LONGEST = 200;

	private static final int SHORTEST = 12;

	public Password {
		if (value.length() < SHORTEST || value.length() > LONGEST) {
			throw new IllegalArgumentException("A password has 12 to 200 characters");
		}
	}

	@Override
	public String toString() {
		return "Password[…]";
	}

}
