package it.creditoprepagato.support;

import org.jspecify.annotations.Nullable;

/**
 * What a ticket is called.
 *
 * @param value one line of 1 to {@value #LONGEST} characters
 */
public record Subject(String value) {

	/** How many characters it has at most. */
	public static final int LONGEST = 150;

	public Subject {
		if (!value.equals(typed(value)) || !Written.fits(value, LONGEST)) {
			throw new IllegalArgumentException("A subject is a line of 1 to " + LONGEST + " characters");
		}
	}

	/** What was typed, as one line of what can be seen; perhaps none, or too long. */
	public static String typed(@Nullable String text) {
		return Written.line(text);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
