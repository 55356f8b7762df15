package it.creditoprepagato.pricing;

import java.util.EnumMap;
import java.util.Map;

import it.creditoprepagato.shared.Money;
import jakarta.persistence.Embeddable;

/** One amount above zero for each tier, as it is stored: in cents. */
@Embeddable
record AmountByTier(long memberCents, long prestigeCents, long eliteCents, long superEliteCents) {

	AmountByTier {
		if (Math.min(Math.min(memberCents, prestigeCents), Math.min(eliteCents, superEliteCents)) <= 0) {
			throw new IllegalArgumentException("Amounts of tiers are above zero");
		}
	}

	static AmountByTier of(Map<Tier, Money> amounts) {
		return new AmountByTier(cents(amounts, Tier.MEMBER), cents(amounts, Tier.PRESTIGE), cents(amounts, Tier.ELITE),
				cents(amounts, Tier.SUPER_ELITE));
	}

	private static long cents(Map<Tier, Money> amounts, Tier tier) {
		Money amount = amounts.get(tier);
		if (amount == null) {
			throw new IllegalArgumentException(tier + " has no amount");
		}
		return amount.cents();
	}

	Money of(Tier tier) {
		return Money.cents(switch (tier) {
			case MEMBER -> this.memberCents;
			case PRESTIGE -> this.prestigeCents;
			case ELITE -> this.eliteCents;
			case SUPER_ELITE -> this.superEliteCents;
		});
	}

	Map<Tier, Money> toMap() {
		Map<Tier, Money> amounts = new EnumMap<>(Tier.class);
		for (Tier tier : Tier.values()) {
			amounts.put(tier, of(tier));
		}
		return amounts;
	}

}
