package it.creditoprepagato.pricing;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;

/**
 * What an item costs on the four lists of an edition: never dearer in a higher tier, nor
 * than the street price.
 */
record ListedPrices(int edition, Item item, Money street, AmountByTier amounts) {

	ListedPrices {
		Money ceiling = street;
		for (Tier tier : Tier.values()) {
			if (ceiling.isLessThan(amounts.of(tier))) {
				throw new IllegalArgumentException("Dearer than the tier below or than the street price: " + item);
			}
			ceiling = amounts.of(tier);
		}
	}

	/** As read back by {@link PriceListRepository}. */
	ListedPrices(PriceRow.Id id, long streetCents, AmountByTier amounts) {
		this(id.edition(), new Item(new Tld(id.tld()), id.operation(), id.years()), Money.cents(streetCents), amounts);
	}

	Price on(Plan plan, int version) {
		return new Price(plan, version, this.item, this.amounts.of(plan.tier()), this.street);
	}

	ComparedPrice compared(int version) {
		return new ComparedPrice(version, this.item, this.street, this.amounts.toMap());
	}

}
