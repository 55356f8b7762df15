package it.creditoprepagato.pricing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * An edition of the plans, on sale from its start until the next one starts.
 *
 * @param amounts its year and its entry amounts, net
 * @param startsAt from when it is sold
 */
public record SoldEdition(EntryAmounts amounts, Instant startsAt) {

	/** The first of these that would be sold before there are prices for it. */
	static Optional<SoldEdition> firstBefore(Instant prices, Collection<SoldEdition> editions) {
		return editions.stream()
			.filter((edition) -> edition.startsAt().isBefore(prices))
			.min(Comparator.comparing(SoldEdition::startsAt));
	}

	/** Its year. */
	public int year() {
		return this.amounts.edition();
	}

}
