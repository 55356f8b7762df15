package it.creditoprepagato.orders;

import java.time.Instant;

import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;

/**
 * An order in a list.
 *
 * @param number the order number
 * @param placedAt when
 * @param firstName the first of its domains, in ASCII
 * @param lines how many there are
 * @param inProgress how many are under way
 * @param completed how many are done and paid
 * @param failed how many were not done
 * @param paidCents what was taken so far
 */
public record OrderSummary(long number, Instant placedAt, String firstName, long lines, long inProgress, long completed,
		long failed, long paidCents) {

	public DomainName domain() {
		return new DomainName(this.firstName);
	}

	public Money paid() {
		return Money.cents(this.paidCents);
	}

}
