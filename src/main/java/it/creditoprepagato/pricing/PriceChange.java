package it.creditoprepagato.pricing;

import java.util.Comparator;

import it.creditoprepagato.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an item costs on a plan's list of two versions; net of VAT (rule R8).
 *
 * @param plan whose list
 * @param item what is bought
 * @param now on the earlier version; null if that does not have it
 * @param then on the later version; null if that does not have it
 */
public record PriceChange(Plan plan, Item item, @Nullable Money now, @Nullable Money then) {

	/** Rises first, the biggest of them before all; then what falls, goes and comes. */
	static final Comparator<PriceChange> BIGGEST_RISES_FIRST = Comparator.comparing(PriceChange::kind)
		.thenComparing(Comparator.comparingLong(PriceChange::percent).reversed())
		.thenComparing(Comparator.comparing(PriceChange::difference).reversed())
		.thenComparing(PriceChange::item)
		.thenComparing((change) -> change.plan().edition())
		.thenComparing((change) -> change.plan().tier());

	private static final long HUNDREDTHS = 10_000;

	public PriceChange {
		if (now == null && then == null) {
			throw new IllegalArgumentException("Neither version has " + item);
		}
	}

	/** How the price changes. */
	public enum Kind {

		/** It costs more. */
		RISE,
		/** It costs less. */
		FALL,
		/** It is not on the later list. */
		GONE,
		/** It was not on the earlier list. */
		NEW,
		/** It costs the same. */
		SAME

	}

	/** How the price changes. */
	public Kind kind() {
		if (this.now == null) {
			return Kind.NEW;
		}
		if (this.then == null) {
			return Kind.GONE;
		}
		int more = this.then.compareTo(this.now);
		return (more > 0) ? Kind.RISE : (more < 0) ? Kind.FALL : Kind.SAME;
	}

	public boolean isChanged() {
		return kind() != Kind.SAME;
	}

	/** By how much it rises, less than zero if it falls; zero if one list lacks it. */
	public Money difference() {
		return (this.now != null && this.then != null) ? this.then.minus(this.now) : Money.ZERO;
	}

	/**
	 * The same in hundredths of a percent of the price now, rounded half up: 1250 is
	 * 12.50 %.
	 */
	public long percent() {
		return (this.now != null) ? difference().part(HUNDREDTHS, this.now.cents()).cents() : 0;
	}

}
