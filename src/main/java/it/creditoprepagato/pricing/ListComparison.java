package it.creditoprepagato.pricing;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.Tld;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of the lists side by side: every item of every plan that is on either,
 * biggest rises first.
 */
public final class ListComparison {

	private static final Comparator<Plan> BY_PLAN = Comparator.comparingInt(Plan::edition).thenComparing(Plan::tier);

	private final List<PriceChange> changes;

	private ListComparison(List<PriceChange> changes) {
		this.changes = changes;
	}

	/** Compares the prices of an earlier version with those of a later one. */
	static ListComparison of(Collection<ListedPrices> earlier, Collection<ListedPrices> later) {
		Map<Place, ListedPrices> now = byPlace(earlier);
		Map<Place, ListedPrices> then = byPlace(later);
		return new ListComparison(Stream.concat(now.keySet().stream(), then.keySet().stream())
			.distinct()
			.flatMap((place) -> changes(place, now.get(place), then.get(place)))
			.sorted(PriceChange.BIGGEST_RISES_FIRST)
			.toList());
	}

	private static Map<Place, ListedPrices> byPlace(Collection<ListedPrices> prices) {
		return prices.stream()
			.collect(Collectors.toMap((listed) -> new Place(listed.edition(), listed.item()), Function.identity()));
	}

	private static Stream<PriceChange> changes(Place place, @Nullable ListedPrices now, @Nullable ListedPrices then) {
		return Stream.of(Tier.values())
			.map((tier) -> new PriceChange(new Plan(tier, place.edition()), place.item(),
					(now != null) ? now.amounts().of(tier) : null, (then != null) ? then.amounts().of(tier) : null));
	}

	/** All of them, biggest rises first, what stays the same last. */
	public List<PriceChange> changes() {
		return this.changes;
	}

	/** Every plan with how many of its prices change how, by edition and tier. */
	public Map<Plan, Map<PriceChange.Kind, Long>> plans() {
		return this.changes.stream()
			.collect(Collectors.groupingBy(PriceChange::plan, () -> new TreeMap<>(BY_PLAN), Collectors
				.groupingBy(PriceChange::kind, () -> new EnumMap<>(PriceChange.Kind.class), Collectors.counting())));
	}

	/** The TLDs of which any price changes, biggest rises first, with that change. */
	public List<PriceChange> biggestByTld() {
		Map<Tld, PriceChange> first = new HashMap<>();
		this.changes.stream()
			.filter(PriceChange::isChanged)
			.forEach((change) -> first.putIfAbsent(change.item().tld(), change));
		return first.values().stream().sorted(PriceChange.BIGGEST_RISES_FIRST).toList();
	}

	/** The TLDs that only the later version has. */
	public SortedSet<Tld> added() {
		return onlyWhere(PriceChange::now, PriceChange::then);
	}

	/** The TLDs that only the earlier version has. */
	public SortedSet<Tld> vanished() {
		return onlyWhere(PriceChange::then, PriceChange::now);
	}

	private <T> SortedSet<Tld> onlyWhere(Function<PriceChange, @Nullable T> missing,
			Function<PriceChange, @Nullable T> there) {
		SortedSet<Tld> tlds = new TreeSet<>();
		this.changes.stream()
			.filter((change) -> Objects.nonNull(there.apply(change)))
			.forEach((change) -> tlds.add(change.item().tld()));
		this.changes.stream()
			.filter((change) -> Objects.nonNull(missing.apply(change)))
			.forEach((change) -> tlds.remove(change.item().tld()));
		return tlds;
	}

	/** What becomes of a year's renewal on a plan's list, by TLD. */
	public Map<Tld, PriceChange> renewals(Plan plan) {
		return this.changes.stream()
			.filter((change) -> change.plan().equals(plan))
			.filter((change) -> change.item().operation() == Operation.RENEW && change.item().years() == 1)
			.collect(Collectors.toMap((change) -> change.item().tld(), Function.identity()));
	}

	/** The newest edition that either version has prices for. */
	public Optional<Integer> newestEdition() {
		return this.changes.stream().map((change) -> change.plan().edition()).max(Comparator.naturalOrder());
	}

	/** An item of an edition. */
	private record Place(int edition, Item item) {
	}

}
