package it.creditoprepagato.portal;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import it.creditoprepagato.pricing.ComparedPrice;
import it.creditoprepagato.pricing.EntryAmounts;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Plans;
import it.creditoprepagato.pricing.PriceBook;

/** Finds the lists that concern a customer. */
@Component
class CustomerLists {

	private final Plans plans;

	private final PriceBook prices;

	CustomerLists(Plans plans, PriceBook prices) {
		this.plans = plans;
		this.prices = prices;
	}

	/**
	 * Those of the plan's edition (R9), without a plan those on sale; empty where nothing
	 * is.
	 */
	Optional<EditionLists> of(@Nullable Plan own) {
		return Optional.ofNullable(own)
			.map(Plan::edition)
			.or(() -> this.plans.onSale().map(EntryAmounts::edition))
			.map((edition) -> new EditionLists(edition, own, prices(edition)));
	}

	private List<ComparedPrice> prices(int edition) {
		return this.prices.compare(edition);
	}

}
