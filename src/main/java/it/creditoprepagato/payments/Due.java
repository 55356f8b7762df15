package it.creditoprepagato.payments;

import it.creditoprepagato.shared.Money;

/**
 * What is asked for, in cents.
 *
 * @param net what will be credited (R8), above zero
 * @param vat the VAT on it
 * @param payable what the customer pays: with VAT, or without where somebody else owes it
 */
public record Due(Money net, Money vat, Money payable) {

	public Due {
		if (!net.isPositive() || vat.isNegative() || payable.isLessThan(net) || net.plus(vat).isLessThan(payable)) {
			throw new IllegalArgumentException("Not an amount to ask for: " + net + ", " + vat + ", " + payable);
		}
	}

	public Money total() {
		return this.net.plus(this.vat);
	}

}
