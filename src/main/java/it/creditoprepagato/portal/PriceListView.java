package it.creditoprepagato.portal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.shared.Money;

/**
 * A suffix on the customer's list: what a year of each operation costs.
 *
 * @param tld the suffix
 * @param register a registration
 * @param transfer a transfer
 * @param renew a renewal
 * @param restore a restore
 * @param street a renewal without discount
 */
record PriceListView(String tld, @Nullable Money register, @Nullable Money transfer, @Nullable Money renew,
		@Nullable Money restore, @Nullable Money street) {

	static List<PriceListView> of(List<Price> list) {
		Map<String, Map<Operation, Price>> byTld = list.stream()
			.filter((price) -> price.item().years() == 1)
			.collect(Collectors.groupingBy((price) -> price.item().tld().value(), TreeMap::new,
					Collectors.toMap((price) -> price.item().operation(), (price) -> price)));
		return byTld.entrySet().stream().map((entry) -> of(entry.getKey(), entry.getValue())).toList();
	}

	private static PriceListView of(String tld, Map<Operation, Price> prices) {
		BiFunction<Operation, java.util.function.Function<Price, Money>, @Nullable Money> read = (operation,
				figure) -> {
			Price price = prices.get(operation);
			return (price != null) ? figure.apply(price) : null;
		};
		return new PriceListView(tld, read.apply(Operation.REGISTER, Price::amount),
				read.apply(Operation.TRANSFER, Price::amount), read.apply(Operation.RENEW, Price::amount),
				read.apply(Operation.RESTORE, Price::amount), read.apply(Operation.RENEW, Price::street));
	}

}
