package it.creditoprepagato.prepaid;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.Money;

/**
 * Credit that was asked for and is not yet paid.
 *
 * @param payment names its payment
 * @param plan the plan that it brings; none for a top-up
 * @param credit what it will bring
 * @param missing what is still to be paid
 * @param requestedAt when it was asked for
 */
public record AwaitedPurchase(UUID payment, @Nullable Plan plan, Money credit, Money missing, Instant requestedAt) {
}
