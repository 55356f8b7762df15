package it.creditoprepagato.launch.demo;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.pricing.Item;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.shared.DomainName;

/** A plan's list, as prices of one year. */
final class DemoPrices {

	private final Map<Item, Price> prices;

	private DemoPrices(Map<Item, Price> prices) {
		this.prices = prices;
	}

	static DemoPrices of(PriceBook book, Plan plan) {
		return new DemoPrices(book.list(plan).stream().collect(Collectors.toMap(Price::item, Function.identity())));
	}

	Price of(DomainName name, Operation operation) {
		Price price = this.prices.get(new Item(name.tld(), operation, 1));
		if (price == null) {
			throw new IllegalStateException("The list has no price for " + operation + " of " + name);
		}
		return price;
	}

}
