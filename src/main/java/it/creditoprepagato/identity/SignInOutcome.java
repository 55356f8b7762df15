package it.creditoprepagato.identity;

import java.time.Duration;

import it.creditoprepagato.shared.Refusal;

/** What became of an attempt to sign in. */
public sealed interface SignInOutcome {

	/**
	 * Name and password were right.
	 *
	 * @param user who it is
	 */
	record Welcome(SignedIn user) implements SignInOutcome {

	}

	/** The name or the password was wrong; which, is not told. */
	record WrongCredentials() implements SignInOutcome, Refusal {

	}

	/** Name and password were right, but the address is not known to be the user's. */
	record Unconfirmed() implements SignInOutcome, Refusal {
	}

	/** Name and password were right, but the customer is shut out. */
	record Suspended() implements SignInOutcome, Refusal {
	}

	/**
	 * There were too many failures; name and password were not looked at.
	 *
	 * @param retryAfter until the next attempt, above zero, in whole seconds
	 */
	record Throttled(Duration retryAfter) implements SignInOutcome, Refusal {

	}

}
