package it.creditoprepagato.ledger;

import it.creditoprepagato.shared.Money;

/**
 * What a period or a filter comes to.
 *
 * @param count how many entries
 * @param in what came, not negative
 * @param out what went, not above zero
 */
public record StatementTotals(long count, Money in, Money out) {

	public Money difference() {
		return this.in.plus(this.out);
	}

}
