package it.creditoprepagato.support;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is no customer and asks by the contact form.
 *
 * @param name one line of 1 to {@value #LONGEST_NAME} characters
 * @param email where answers go, at most {@value #LONGEST_EMAIL} characters
 * @param phone as people write numbers, 6 to 31 characters; null if none was left
 * @param language that the form was in, {@code it} or {@code en}
 */
public record Sender(String name, String email, @Nullable String phone, String language) {

	/** How many characters a name has at most. */
	public static final int LONGEST_NAME = 80;

	/** How many characters a mail address has at most (RFC 5321, with erratum 1690). */
	public static final int LONGEST_EMAIL = 254;

	private static final Pattern EMAIL = Pattern
		.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}]+");

	private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()./-]{3,28}[0-9]");

	public Sender {
		if (!name.equals(typedName(name)) || !Written.fits(name, LONGEST_NAME)) {
			throw new IllegalArgumentException("A name is a line of 1 to " + LONGEST_NAME + " characters");
		}
		if (!isEmail(email) || (phone != null && !isPhone(phone)) || !language.matches("it|en")) {
			throw new IllegalArgumentException("A sender can be answered");
		}
	}

	/** What was typed, as one line of what can be seen; perhaps none, or too long. */
	public static String typedName(@Nullable String text) {
		return Written.line(text);
	}

	private static boolean isEmail(String text) {
		return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
	}

	public static boolean isPhone(String text) {
		return PHONE.matcher(text).matches();
	}

}
