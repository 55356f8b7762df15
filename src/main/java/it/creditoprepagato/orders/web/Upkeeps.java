package it.creditoprepagato.orders.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;

/** Makes an {@link Upkeep} from a plan's list. */
@Component
class Upkeeps {

	private final Catalog catalog;

	private final PriceBook prices;

	Upkeeps(Catalog catalog, PriceBook prices) {
		this.catalog = catalog;
		this.prices = prices;
	}

	Upkeep on(@Nullable Plan plan) {
		Map<Operation, Map<Tld, Money>> costs = (plan != null) ? this.prices.yearly(plan) : Map.of();
		return new Upkeep(this.catalog, costs.getOrDefault(Operation.RENEW, Map.of()),
				costs.getOrDefault(Operation.RESTORE, Map.of()));
	}

	/** What a year's renewal costs, by suffix; nothing without a plan. */
	Map<Tld, Money> renewals(@Nullable Plan plan) {
		return (plan != null) ? this.prices.renewals(plan) : Map.of();
	}

}
