package it.creditoprepagato.notifications;

import java.time.Duration;

/**
 * How long to leave a mail server alone: 10 s after the first attempt, twice as long each
 * time, an hour at most, so that the last attempt is made about a day after the first.
 */
final class MailBackoff {

	static final int MOST_ATTEMPTS = 32;

	private static final Duration SHORTEST = Duration.ofSeconds(10);

	private static final Duration LONGEST = Duration.ofHours(1);

	private static final int LAST_DOUBLING = 9;

	private MailBackoff() {
	}

	static Duration after(int attempts) {
		Duration pause = SHORTEST.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), LAST_DOUBLING));
		return (pause.compareTo(LONGEST) < 0) ? pause : LONGEST;
	}

}
