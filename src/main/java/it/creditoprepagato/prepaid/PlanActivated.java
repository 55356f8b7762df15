package it.creditoprepagato.prepaid;

import it.creditoprepagato.shared.CustomerId;

/**
 * A plan came into force, in this transaction.
 *
 * @param customer whose
 * @param subscription the plan
 */
public record PlanActivated(CustomerId customer, Subscription subscription) {
}
