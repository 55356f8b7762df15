package it.creditoprepagato.pricing;

import java.util.Collection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;

/** All prices of one version, in memory: it never changes, so neither does this. */
final class PriceListContents {

	private final int version;

	private final NavigableMap<Integer, NavigableMap<Item, ListedPrices>> editions = new TreeMap<>();

	PriceListContents(int version, Collection<ListedPrices> prices) {
		this.version = version;
		for (ListedPrices listed : prices) {
			this.editions.computeIfAbsent(listed.edition(), (edition) -> new TreeMap<>()).put(listed.item(), listed);
		}
	}

	/** All of them, in no order. */
	Collection<ListedPrices> prices() {
		return this.editions.values().stream().flatMap((edition) -> edition.values().stream()).toList();
	}

	/** As a file that may be imported. */
	PriceTable table() {
		return new PriceTable(PriceFileColumns.names(this.editions.keySet()),
				edition(this.editions.firstKey()).keySet().stream().map(this::line).toList());
	}

	private List<Object> line(Item item) {
		List<ListedPrices> listed = this.editions.values().stream().map((edition) -> edition.get(item)).toList();
		List<Object> cells = new ArrayList<>(List.of(item.tld().value(), item.operationName(), item.years(),
				listed.getFirst().compared(this.version).street()));
		listed.forEach((prices) -> cells.addAll(prices.compared(this.version).byTier().values()));
		return cells;
	}

	/** The item's price on the plan's list, or that the TLD or the term is not on it. */
	PriceAnswer find(Plan plan, Item item) {
		ListedPrices listed = edition(plan.edition()).get(item);
		return (listed != null) ? listed.on(plan, this.version) : refusal(plan, item);
	}

	private PriceAnswer refusal(Plan plan, Item item) {
		Collection<Item> underTld = underTld(plan.edition(), item.tld());
		if (underTld.isEmpty()) {
			return new PriceAnswer.UnsupportedTld(item.tld());
		}
		return new PriceAnswer.UnsupportedTerm(item,
				underTld.stream().filter((listed) -> listed.operation() == item.operation()).map(Item::years).toList());
	}

	private Collection<Item> underTld(int edition, Tld tld) {
		Item first = new Item(tld, Operation.values()[0], Integer.MIN_VALUE);
		return edition(edition).tailMap(first).keySet().stream().takeWhile((item) -> item.tld().equals(tld)).toList();
	}

	/** The plan's list, in the items' order. */
	List<Price> list(Plan plan) {
		return edition(plan.edition()).values().stream().map((listed) -> listed.on(plan, this.version)).toList();
	}

	/** What a year of an operation costs on the plan's list. */
	Map<Tld, Money> yearly(Plan plan, Operation operation) {
		return list(plan).stream()
			.filter((price) -> price.item().operation() == operation && price.item().years() == 1)
			.collect(Collectors.toMap((price) -> price.item().tld(), Price::amount));
	}

	/** The lists of an edition side by side, in the items' order. */
	List<ComparedPrice> compare(int edition) {
		return edition(edition).values().stream().map((listed) -> listed.compared(this.version)).toList();
	}

	private NavigableMap<Item, ListedPrices> edition(int edition) {
		return this.editions.getOrDefault(edition, new TreeMap<>());
	}

}
