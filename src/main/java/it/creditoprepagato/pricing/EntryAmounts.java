package it.creditoprepagato.pricing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import it.creditoprepagato.shared.Money;

/**
 * The entry top-ups ("ricariche d'ingresso") of an edition, net of VAT.
 *
 * @param edition the edition's year
 * @param byTier every tier's amount, each higher than that of the tier below
 */
public record EntryAmounts(int edition, Map<Tier, Money> byTier) {

	public EntryAmounts {
		byTier = Collections.unmodifiableMap(new EnumMap<>(byTier));
		Money below = Money.ZERO;
		for (Tier tier : Tier.values()) {
			Money amount = byTier.get(tier);
			if (amount == null || amount.compareTo(below) <= 0) {
				throw new IllegalArgumentException("Entry amounts rise with the tier: " + byTier);
			}
			below = amount;
		}
	}

	/** What has to be paid, at least, for this tier. */
	public Money of(Tier tier) {
		Money amount = this.byTier.get(tier);
		if (amount == null) {
			throw new IllegalStateException("Built without " + tier);
		}
		return amount;
	}

	/**
	 * The plan that an entry top-up gives: the highest tier whose entry amount is not
	 * above what was paid (rule R1).
	 * @param paid the net amount paid
	 */
	PlanChoice choose(Money paid) {
		for (Tier tier : Tier.values()) {
			if (paid.isLessThan(of(tier))) {
				return (tier == Tier.MEMBER) ? new PlanChoice.BelowEntryAmount(of(tier)) : reached(tier.ordinal() - 1);
			}
		}
		return reached(Tier.SUPER_ELITE.ordinal());
	}

	private PlanChoice reached(int rank) {
		return new PlanChoice.Reached(new Plan(Tier.values()[rank], this.edition));
	}

}
