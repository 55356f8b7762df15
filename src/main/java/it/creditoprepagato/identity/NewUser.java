package it.creditoprepagato.identity;

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
		if (displayName.isBlank() || !displayName.equals(displayName.strip()) || displayName.length() > LONGEST_NAME
				|| displayName.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("A name has 1 to 80 printable characters");
		}
	}

}
