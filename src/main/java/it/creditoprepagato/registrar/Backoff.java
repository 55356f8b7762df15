package it.creditoprepagato.registrar;

import java.time.Duration;

/**
 * How long to leave a registry alone: 1 s after the first attempt, twice as long each
 * time, 5 minutes at most.
 */
final class Backoff {

	private static final Duration LONGEST = Duration.ofMinutes(5);

	private static final int LAST_DOUBLING = 9;

	private Backoff() {
	}

	static Duration after(int attempts) {
		Duration pause = Duration.ofSeconds(1L << Math.min(Math.max(attempts - 1, 0), LAST_DOUBLING));
		return (pause.compareTo(LONGEST) < 0) ? pause : LONGEST;
	}

}
