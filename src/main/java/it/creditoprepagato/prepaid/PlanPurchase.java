package it.creditoprepagato.prepaid;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.pricing.Plan;

/**
 * A plan that was asked for.
 *
 * @param plan what the amount asked for gives
 * @param askedAt whose day's edition and entry amounts count
 * @param outcome what became of it; none while it is not paid
 */
public record PlanPurchase(Plan plan, Instant askedAt, @Nullable PlanOutcome outcome) {
}
