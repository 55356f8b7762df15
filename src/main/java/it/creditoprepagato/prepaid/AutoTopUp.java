package it.creditoprepagato.prepaid;

import java.time.Instant;

import it.creditoprepagato.shared.Money;

/**
 * What a customer wants done when its credit runs low.
 *
 * @param terms when and how much
 * @param enabled whether it is to be done
 * @param failures in a row, the third of which stops it
 * @param notBefore when it may be tried next, after a failure
 */
public record AutoTopUp(Terms terms, boolean enabled, int failures, Instant notBefore) {

	/** So many in a row stop it. */
	public static final int MOST_FAILURES = 3;

	/** Whether failures stopped it. */
	public boolean isStopped() {
		return this.failures == MOST_FAILURES;
	}

	/**
	 * When and how much; net (R8).
	 *
	 * @param threshold below which available credit the card is charged, above zero
	 * @param amount what is added each time
	 * @param ceiling the most that is added in a calendar month, at least the amount
	 */
	public record Terms(Money threshold, Money amount, Money ceiling) {

		public Terms {
			if (!threshold.isPositive() || !amount.isPositive() || ceiling.isLessThan(amount)) {
				throw new IllegalArgumentException(
						"Not an automatic top-up: " + threshold + ", " + amount + ", " + ceiling);
			}
		}

	}

}
