package it.creditoprepagato.pricing;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;

/**
 * What a year's renewal costs on a plan's list, now and from each later version's start
 * on.
 */
public final class RenewalPrices {

	private final NavigableMap<Instant, Map<Tld, Money>> byStart;

	/**
	 * Prices that apply one after the other.
	 * @param byStart from when, and what by TLD
	 */
	public RenewalPrices(Map<Instant, Map<Tld, Money>> byStart) {
		this.byStart = new TreeMap<>(byStart);
	}

	/** Those that apply first, by the TLDs that are on the list. */
	public Map<Tld, Money> now() {
		return this.byStart.isEmpty() ? Map.of() : this.byStart.firstEntry().getValue();
	}

	/** At an instant; empty if it is not on the list then. */
	public Optional<Money> at(Tld tld, Instant at) {
		return Optional.ofNullable(this.byStart.floorEntry(at)).map((entry) -> entry.getValue().get(tld));
	}

}
