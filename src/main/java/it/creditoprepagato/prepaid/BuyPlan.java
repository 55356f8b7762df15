package it.creditoprepagato.prepaid;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.pricing.Tier;

/**
 * Asks for a plan by its entry top-up.
 *
 * @param entry the entry top-up, whose amount decides the tier (R1)
 * @param floor the least tier that will do; none if any will
 */
public record BuyPlan(BuyCredit entry, @Nullable Tier floor) {
}
