package it.creditoprepagato.ledger;

import it.creditoprepagato.shared.Money;

/**
 * What a customer has, in cents, without VAT (R8).
 *
 * @param balance the sum of all entries
 * @param held what operations under way have set aside
 */
public record Credit(Money balance, Money held) {

	/** No account yet. */
	public static final Credit NONE = new Credit(Money.ZERO, Money.ZERO);

	/** What can be spent; below zero only on a frozen account. */
	public Money available() {
		return this.balance.minus(this.held);
	}

	/** What is owed by a frozen account. */
	public Money debt() {
		return available().isNegative() ? available().negated() : Money.ZERO;
	}

}
