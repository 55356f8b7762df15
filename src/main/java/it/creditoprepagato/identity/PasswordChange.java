package it.creditoprepagato.identity;

import java.time.Duration;

import it.creditoprepagato.shared.Refusal;

/** What became of a wish for another password. */
public sealed interface PasswordChange {

	/** The new one is in force, and the user is signed in nowhere else. */
	record Changed() implements PasswordChange {
	}

	/** The old one was not the user's. */
	record WrongPassword() implements PasswordChange, Refusal {
	}

	/**
	 * There were too many failures; the old one was not looked at.
	 *
	 * @param retryAfter until the next attempt, above zero, in whole seconds
	 */
	record Throttled(Duration retryAfter) implements PasswordChange, Refusal {
	}

}
