package it.creditoprepagato.payments;

import java.math.BigInteger;

import it.creditoprepagato.shared.Money;

/** Parts of amounts, in cents. */
final class Proportion {

	private Proportion() {
	}

	/** {@code amount × part / whole}, rounded half up; none of the three is negative. */
	static Money of(Money amount, Money part, Money whole) {
		BigInteger divisor = BigInteger.valueOf(whole.cents()).shiftLeft(1);
		BigInteger twice = BigInteger.valueOf(amount.cents()).multiply(BigInteger.valueOf(part.cents())).shiftLeft(1);
		return Money.cents(twice.add(BigInteger.valueOf(whole.cents())).divide(divisor).longValueExact());
	}

}
