package it.creditoprepagato.identity;

import java.time.Duration;

import it.creditoprepagato.shared.Refusal;

/** What a page may tell of a sign-up; whether the address was free is not of it. */
public sealed interface SignUpOutcome {

	/** A mail is on its way that says how to go on. */
	record Received() implements SignUpOutcome {
	}

	/**
	 * There were too many of that address or from that network; nothing was done.
	 *
	 * @param retryAfter until the next attempt, above zero, in whole seconds
	 */
	record Throttled(Duration retryAfter) implements SignUpOutcome, Refusal {
	}

}
