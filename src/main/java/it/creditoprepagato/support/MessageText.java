package it.creditoprepagato.support;

import org.jspecify.annotations.Nullable;

/**
 * What somebody writes: plain text, shown as it is.
 *
 * @param value lines parted by line feeds, 1 to {@value #LONGEST} characters
 */
public record MessageText(String value) {

	/** How many characters it has at most. */
	public static final int LONGEST = 5_000;

	public MessageText {
		if (!value.equals(typed(value)) || !Written.fits(value, LONGEST)) {
			throw new IllegalArgumentException("A message has 1 to " + LONGEST + " characters that can be seen");
		}
	}

	/** What was typed, without what cannot be seen; perhaps nothing, or too long. */
	public static String typed(@Nullable String text) {
		return Written.lines(text);
	}

	/** How long a text is, as the limit counts. */
	public static int length(String text) {
		return Written.length(text);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
