package it.creditoprepagato.domains;

import java.util.Locale;
import java.util.Optional;

/**
 * A customer's own word for some of its domains, such as the name of a client.
 *
 * @param value 1 to 30 characters in lower case, without control characters
 */
public record Tag(String value) implements Comparable<Tag> {

	/** The most characters of one. */
	public static final int LONGEST = 30;

	/** The most that a domain has. */
	public static final int MOST = 10;

	private static final String ALLOWED = "[\\p{L}\\p{N}\\p{M} ._&/'’+-]+";

	public Tag {
		if (value.isBlank() || value.codePointCount(0, value.length()) > LONGEST || !value.matches(ALLOWED)
				|| !value.equals(value.strip().toLowerCase(Locale.ROOT))) {
			throw new IllegalArgumentException("Not a tag: " + value);
		}
	}

	/** The tag as people type it; empty for what can be none. */
	public static Optional<Tag> parse(String typed) {
		try {
			return Optional.of(new Tag(typed.strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	@Override
	public int compareTo(Tag other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
