package it.creditoprepagato.shared;

import java.util.regex.Pattern;

/**
 * An amount of euro in whole cents, signed. Arithmetic is exact and throws
 * {@link ArithmeticException} rather than overflow.
 *
 * @param cents the amount in cents
 */
public record Money(long cents) implements Comparable<Money> {

	/** No money. */
	public static final Money ZERO = new Money(0);

	private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}\\.\\d{2}");

	public static Money cents(long cents) {
		return (cents == 0) ? ZERO : new Money(cents);
	}

	/**
	 * The amount written as in the API: {@code "81.30"}, two decimals, a point, no
	 * grouping.
	 * @throws IllegalArgumentException for anything else
	 */
	public static Money parse(String decimal) {
		if (!DECIMAL.matcher(decimal).matches()) {
			throw new IllegalArgumentException("Not an amount with two decimals: " + decimal);
		}
		return cents(Long.parseLong(decimal.replace(".", "")));
	}

	public Money plus(Money other) {
		return cents(Math.addExact(this.cents, other.cents));
	}

	public Money minus(Money other) {
		return cents(Math.subtractExact(this.cents, other.cents));
	}

	public Money times(long factor) {
		return cents(Math.multiplyExact(this.cents, factor));
	}

	/** So many parts of it, rounded half up. */
	public Money part(long parts, long of) {
		return cents(Math.floorDiv(Math.addExact(Math.multiplyExact(this.cents, 2 * parts), of), 2 * of));
	}

	public Money negated() {
		return cents(Math.negateExact(this.cents));
	}

	public boolean isPositive() {
		return this.cents > 0;
	}

	public boolean isNegative() {
		return this.cents < 0;
	}

	public boolean isZero() {
		return this.cents == 0;
	}

	public boolean isLessThan(Money other) {
		return this.cents < other.cents;
	}

	@Override
	public int compareTo(Money other) {
		return Long.compare(this.cents, other.cents);
	}

	/** The form that {@link #parse} reads. */
	@Override
	public String toString() {
		String digits = String.format("%03d", Math.absExact(this.cents));
		int point = digits.length() - 2;
		return (isNegative() ? "-" : "") + digits.substring(0, point) + "." + digits.substring(point);
	}

}
