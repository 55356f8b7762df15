package it.creditoprepagato.identity;

import java.util.Optional;

/**
 * Somebody who is to be registered.
 *
 * @param email the name to sign in by
 * @param displayName as pages call the user, 1 to 80 characters
 * @param password chosen by the user
 */
public record NewUser(EmailAddress email, String displayName, Password password) {

	private static final int LONGEST_NAME = 80;

	public NewUser {
		if (!isName(displayName)) {
			throw new IllegalArgumentException("A name has 1 to 80 printable characters");
		}
	}

	/** The name that somebody typed, with single spaces; empty if it is none. */
	public static Optional<String> nameTyped(String text) {
		return Optional.of(text.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip()).filter(NewUser::isName);
	}

	private static boolean isName(String text) {
		return !text.isBlank() && text.equals(text.strip()) && text.length() <= LONGEST_NAME
				&& text.chars().noneMatch(Character::isISOControl);
	}

}
