package it.creditoprepagato.identity;

import java.time.Duration;

import it.creditoprepagato.shared.Refusal;

/** What a page may tell of a wish to recover a password. */
public sealed interface RecoveryOutcome {

	/** A link is on its way, if the address has a user. */
	record Asked() implements RecoveryOutcome {
	}

	/**
	 * Too many links were asked for; nothing was done.
	 *
	 * @param retryAfter until the next attempt, above zero, in whole seconds
	 */
	record Throttled(Duration retryAfter) implements RecoveryOutcome, Refusal {
	}

}
