package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;

/**
 * What renewing domains by themselves would cost in the next twelve months.
 *
 * @param domains how many were chosen
 * @param costs of those renewed in that time, by suffix
 * @param first the day on which the first is renewed, if one is
 */
record SwitchOnPreview(int domains, SortedMap<String, Cost> costs, @Nullable LocalDate first) {

	/**
	 * A domain that would be renewed.
	 *
	 * @param tld under which suffix
	 * @param day when
	 */
	record Due(Tld tld, LocalDate day) {
	}

	/**
	 * Renewals under a suffix.
	 *
	 * @param domains how many
	 * @param each what one costs; null if it is not on the list
	 */
	record Cost(int domains, @Nullable Money each) {

		public Money total() {
			return (this.each != null) ? this.each.times(this.domains) : Money.ZERO;
		}

	}

	static SwitchOnPreview of(int domains, List<Due> due, Map<Tld, Money> prices) {
		SortedMap<String, Cost> costs = new TreeMap<>();
		due.forEach((one) -> costs.merge(one.tld().value(), new Cost(1, prices.get(one.tld())),
				(before, more) -> new Cost(before.domains() + 1, more.each())));
		Optional<LocalDate> first = due.stream().map(Due::day).min(LocalDate::compareTo);
		return new SwitchOnPreview(domains, costs, first.orElse(null));
	}

	/** How many are renewed in that time. */
	public int renewed() {
		return this.costs.values().stream().mapToInt(Cost::domains).sum();
	}

	public Money total() {
		return sum(this.costs.values());
	}

	private static Money sum(Collection<Cost> costs) {
		return costs.stream().map(Cost::total).reduce(Money.ZERO, Money::plus);
	}

}
