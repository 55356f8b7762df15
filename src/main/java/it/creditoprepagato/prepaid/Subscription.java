package it.creditoprepagato.prepaid;

import java.time.Instant;

import it.creditoprepagato.pricing.Plan;

/**
 * The plan in force of a customer.
 *
 * @param plan tier and edition
 * @param orderNumber of the purchase
 * @param activatedAt since when
 */
public record Subscription(Plan plan, OrderNumber orderNumber, Instant activatedAt) {

	/** As the customer knows it: {@code Member 2016}. */
	public String planName() {
		return this.plan.name();
	}

}
