package it.creditoprepagato.tax;

import java.time.Duration;

/**
 * How long to leave the union's register alone that did not answer: a minute the first
 * time, twice as long each time, four hours and a quarter at most.
 */
final class ViesBackoff {

	static final int LAST_DOUBLING = 8;

	private static final Duration SHORTEST = Duration.ofMinutes(1);

	private ViesBackoff() {
	}

	/**
	 * The pause before the next asking.
	 * @param unanswered how often it did not answer, one at least
	 */
	static Duration after(long unanswered) {
		return SHORTEST.multipliedBy(1L << Math.min(unanswered - 1, LAST_DOUBLING));
	}

}
