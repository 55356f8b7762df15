package it.creditoprepagato.portal;

import java.util.List;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.pricing.ComparedPrice;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;

/**
 * What a year of an operation costs on every list.
 *
 * @param operation which
 * @param rows suffix by suffix
 */
record ComparedList(Operation operation, List<Row> rows) {

	static List<ComparedList> of(List<Operation> operations, List<ComparedPrice> prices) {
		return operations.stream().map((operation) -> of(operation, prices)).toList();
	}

	private static ComparedList of(Operation operation, List<ComparedPrice> prices) {
		return new ComparedList(operation,
				prices.stream()
					.filter((price) -> price.item().operation() == operation && price.item().years() == 1)
					.map(Row::of)
					.toList());
	}

	/**
	 * One suffix.
	 *
	 * @param tld which
	 * @param street the undiscounted price
	 * @param prices of the tiers, from the first to the last
	 * @param saving of the last one, in whole per cent of the street price
	 */
	record Row(String tld, Money street, List<Money> prices, long saving) {

		private static Row of(ComparedPrice price) {
			Money least = price.byTier().get(Tier.SUPER_ELITE);
			long saving = (least != null) ? 100 * price.street().minus(least).cents() / price.street().cents() : 0;
			return new Row(price.item().tld().value(), price.street(), List.copyOf(price.byTier().values()), saving);
		}

	}

}
