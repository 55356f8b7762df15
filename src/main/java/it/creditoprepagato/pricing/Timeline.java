package it.creditoprepagato.pricing;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * When which version of the price lists applies: the one that started last. Of versions
 * with one start the highest replaces the others before they begin.
 */
final class Timeline {

	/** How long a version shown on a form is honoured after another has replaced it. */
	static final Duration HONOURED_FOR = Duration.ofMinutes(15);

	private final NavigableMap<Instant, PriceListVersion> byStart = new TreeMap<>();

	Timeline(Collection<PriceListVersion> versions) {
		for (PriceListVersion version : versions) {
			this.byStart.merge(version.startsAt(), version, BinaryOperator.maxBy(PriceListVersion.BY_NUMBER));
		}
	}

	/** The version that applies at an instant; empty before the first one's start. */
	Optional<PriceListVersion> inForce(Instant at) {
		return Optional.ofNullable(this.byStart.floorEntry(at)).map(Map.Entry::getValue);
	}

	/** The version that applies at an instant, and all that start later. */
	NavigableMap<Instant, PriceListVersion> from(Instant at) {
		Instant start = this.byStart.floorKey(at);
		return (start != null) ? this.byStart.tailMap(start, true) : this.byStart;
	}

	/** The version of that number, if it applies at an instant or did before. */
	Optional<PriceListVersion> started(int number, Instant at) {
		return this.byStart.headMap(at, true)
			.values()
			.stream()
			.filter((version) -> version.number() == number)
			.findAny();
	}

	/**
	 * Whether a form that showed the version is still good: it applies, or did until at
	 * most 15 minutes before.
	 */
	boolean isHonoured(int number, Instant at) {
		return started(number, at).filter((version) -> !at.isAfter(honouredUntil(version))).isPresent();
	}

	private Instant honouredUntil(PriceListVersion version) {
		Instant replaced = this.byStart.higherKey(version.startsAt());
		return (replaced != null) ? replaced.plus(HONOURED_FOR) : Instant.MAX;
	}

}
