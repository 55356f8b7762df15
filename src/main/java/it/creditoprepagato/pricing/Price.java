package it.creditoprepagato.pricing;

import it.creditoprepagato.shared.Money;

/**
 * What an operation costs on a plan's list, for the whole term and net of VAT (rule R8).
 *
 * @param plan whose list
 * @param version the version of the list
 * @param item what it buys
 * @param amount the price, above zero
 * @param street the undiscounted price ("prezzo di listino"), never below the amount
 */
public record Price(Plan plan, int version, Item item, Money amount, Money street) implements PriceAnswer {

	public Price {
		if (!amount.isPositive() || street.isLessThan(amount)) {
			throw new IllegalArgumentException("Not a discounted price: " + amount + " of " + street + " for " + item);
		}
	}

	/**
	 * Why this price ("Perché questo prezzo"), a JSON object with its members always in
	 * this order: the ledger keeps it byte for byte. The rule {@code LIST_PRICE_OF_TERM}
	 * says that the list names the price of the whole term.
	 */
	public String receipt() {
		return ("{\"list\":\"%s\",\"tier\":\"%s\",\"edition\":%d,\"version\":%d,\"tld\":\"%s\",\"operation\":\"%s\","
				+ "\"years\":%d,\"rule\":\"LIST_PRICE_OF_TERM\",\"price\":\"%s\",\"streetPrice\":\"%s\",\"vat\":\"EXCLUDED\"}")
			.formatted(this.plan.name(), this.plan.tier(), this.plan.edition(), this.version, this.item.tld(),
					this.item.operation(), this.item.years(), this.amount, this.street);
	}

}
