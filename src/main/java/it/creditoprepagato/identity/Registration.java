package it.creditoprepagato.identity;

import java.util.UUID;

import it.creditoprepagato.shared.Refusal;

/** What became of registering a user. */
public sealed interface Registration {

	/**
	 * The user can sign in.
	 *
	 * @param userId the user's id
	 */
	record Registered(UUID userId) implements Registration {

	}

	/** Another user signs in by that address. */
	record EmailTaken() implements Registration, Refusal {

	}

}
