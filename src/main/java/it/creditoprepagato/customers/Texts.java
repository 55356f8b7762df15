package it.creditoprepagato.customers;

import java.util.regex.Pattern;

/** What a line of text in a profile may look like. */
final class Texts {

	private static final Pattern MAIL_ADDRESS = Pattern
		.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}]+");

	private static final int LONGEST_MAIL_ADDRESS = 254;

	private Texts() {
	}

	/** The text, which must have 1 to {@code longest} printable characters. */
	static String line(String what, String text, int longest) {
		if (text.isBlank() || !text.equals(text.strip()) || text.codePointCount(0, text.length()) > longest
				|| text.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException(what + " has 1 to " + longest + " printable characters");
		}
		return text;
	}

	static String mailAddress(String what, String text) {
		if (text.length() > LONGEST_MAIL_ADDRESS || !MAIL_ADDRESS.matcher(text).matches()) {
			throw new IllegalArgumentException(what + " is not a mail address: " + text);
		}
		return text;
	}

}
