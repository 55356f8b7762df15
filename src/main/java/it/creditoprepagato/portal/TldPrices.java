package it.creditoprepagato.portal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.pricing.ComparedPrice;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;

/**
 * What a year of each operation costs under a suffix, on every list and without a
 * discount.
 *
 * @param tld the suffix
 * @param operations those that the lists have
 */
record TldPrices(Tld tld, Map<Operation, ComparedPrice> operations) {

	/** Suffix by suffix, in the order of the lists. */
	static List<TldPrices> of(List<ComparedPrice> lists) {
		Map<Tld, Map<Operation, ComparedPrice>> byTld = new TreeMap<>();
		lists.stream()
			.filter((price) -> price.item().years() == 1)
			.forEach((price) -> byTld.computeIfAbsent(price.item().tld(), (tld) -> new EnumMap<>(Operation.class))
				.put(price.item().operation(), price));
		return byTld.entrySet().stream().map((entry) -> new TldPrices(entry.getKey(), entry.getValue())).toList();
	}

	public @Nullable Money price(Operation operation, Tier tier) {
		ComparedPrice price = this.operations.get(operation);
		return (price != null) ? price.byTier().get(tier) : null;
	}

	/** The undiscounted price. */
	public @Nullable Money street(Operation operation) {
		ComparedPrice price = this.operations.get(operation);
		return (price != null) ? price.street() : null;
	}

	/** How much less it is on a list, in whole per cent of the street price. */
	public @Nullable Long saving(Operation operation, Tier tier) {
		Money price = price(operation, tier);
		Money street = street(operation);
		return (price != null && street != null) ? 100 * street.minus(price).cents() / street.cents() : null;
	}

}
