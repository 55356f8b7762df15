package it.creditoprepagato.payments;

import it.creditoprepagato.shared.BasisPoints;
import it.creditoprepagato.shared.Money;

/**
 * What is asked for, in cents, fixed when it is asked.
 *
 * <pre>
 * Italian customer  net 100.00  vat 22.00  payable rate 22 %  payable 122.00
 * public body       net 100.00  vat 22.00  payable rate  0 %  payable 100.00
 * outside the EU    net 100.00  vat  0.00  payable rate  0 %  payable 100.00
 * </pre>
 *
 * @param net what will be credited (R8), above zero
 * @param vat the VAT on it
 * @param payableRate the rate at which the customer pays VAT with it; 0 where somebody
 * else owes it
 */
public record Due(Money net, Money vat, BasisPoints payableRate) {

	public Due {
		boolean paysVat = payableRate.value() > 0;
		if (!net.isPositive() || vat.isNegative() || (paysVat && !vat.equals(payableRate.of(net)))) {
			throw new IllegalArgumentException("Not an amount to ask for: " + net + ", " + vat + ", " + payableRate);
		}
	}

	/** With VAT, whoever owes it. */
	public Money total() {
		return this.net.plus(this.vat);
	}

	/** What the customer pays. */
	public Money payable() {
		return this.net.plus(this.payableRate.of(this.net));
	}

	/**
	 * The credit that other money brings at this rate: gross / (1 + rate), half up; with
	 * split payment, or rate 0, what came.
	 */
	public Money creditOf(Money gross) {
		return this.payableRate.netOf(gross);
	}

}
