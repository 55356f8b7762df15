package it.creditoprepagato.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.pricing.ComparedPrice;
import it.creditoprepagato.pricing.Plan;

/**
 * The price lists of an edition, as a customer reads them.
 *
 * @param edition whose
 * @param own the customer's plan, of this edition; null without one
 * @param prices on every list, sorted by suffix, operation and term
 */
record EditionLists(int edition, @Nullable Plan own, List<ComparedPrice> prices) {

	EditionLists {
		prices = List.copyOf(prices);
	}

	/** Only what the filter finds. */
	EditionLists only(PriceListFilter filter) {
		return new EditionLists(this.edition, this.own, filter.of(this.prices));
	}

	/** What a year costs, suffix by suffix. */
	public List<TldPrices> rows() {
		return TldPrices.of(this.prices);
	}

}
