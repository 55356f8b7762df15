package it.creditoprepagato.pricing;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import it.creditoprepagato.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An item on the lists of an edition, before and after.
 *
 * @param item which
 * @param before what it costs now; null if it is not on the lists
 * @param after what it would cost; null if it would not be on them
 */
public record PriceChange(Item item, @Nullable ComparedPrice before, @Nullable ComparedPrice after) {

	/** What rises most first, what is new or gone before all else. */
	static final Comparator<PriceChange> BY_RISE = Comparator.comparing(PriceChange::isOnBoth)
		.thenComparing(Comparator.comparingLong(PriceChange::steepest).reversed())
		.thenComparing(PriceChange::item);

	public boolean isNew() {
		return this.before == null;
	}

	public boolean isGone() {
		return this.after == null;
	}

	private boolean isOnBoth() {
		return this.before != null && this.after != null;
	}

	/** Whether it costs something else for anybody. */
	public boolean isChanged() {
		return !isOnBoth() || Stream.of(Tier.values()).anyMatch((tier) -> !difference(tier).isZero())
				|| !Objects.requireNonNull(this.before).street().equals(Objects.requireNonNull(this.after).street());
	}

	/** After less before; zero where it is not on both lists. */
	public Money difference(Tier tier) {
		return isOnBoth() ? of(this.after, tier).minus(of(this.before, tier)) : Money.ZERO;
	}

	/** The same in hundredths of a percent of before, half up. */
	public long basisPoints(Tier tier) {
		if (!isOnBoth()) {
			return 0;
		}
		long cents = of(this.before, tier).cents();
		return Math.floorDiv(difference(tier).cents() * 20_000 + cents, 2 * cents);
	}

	private long steepest() {
		return Stream.of(Tier.values()).mapToLong(this::basisPoints).max().orElse(0);
	}

	private static Money of(@Nullable ComparedPrice price, Tier tier) {
		return Objects.requireNonNull(Objects.requireNonNull(price).byTier().get(tier));
	}

}
