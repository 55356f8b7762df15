package it.creditoprepagato.shared;

/**
 * A rate in hundredths of a percent: 2200 is 22 %.
 *
 * @param value the rate, 0 to 10,000
 */
public record BasisPoints(int value) {

	private static final int WHOLE = 10_000;

	public BasisPoints {
		if (value < 0 || value > WHOLE) {
			throw new IllegalArgumentException("Not a rate between 0 and 100 %: " + value);
		}
	}

	public static BasisPoints percent(int percent) {
		return new BasisPoints(Math.multiplyExact(percent, 100));
	}

	/** The rate's part of a non-negative amount, rounded half up to the cent. */
	public Money of(Money net) {
		requireNotNegative(net);
		return Money.cents(Math.addExact(Math.multiplyExact(net.cents(), this.value), WHOLE / 2) / WHOLE);
	}

	/**
	 * The net amount inside a non-negative gross one: gross / (1 + rate), rounded half up
	 * to the cent.
	 */
	public Money netOf(Money gross) {
		requireNotNegative(gross);
		long divisor = WHOLE + this.value;
		return Money.cents(Math.addExact(Math.multiplyExact(gross.cents(), WHOLE), divisor / 2) / divisor);
	}

	private static void requireNotNegative(Money amount) {
		if (amount.isNegative()) {
			throw new IllegalArgumentException("Rates apply to amounts of zero or more, not " + amount);
		}
	}

}
