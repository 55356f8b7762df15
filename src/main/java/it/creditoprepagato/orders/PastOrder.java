package it.creditoprepagato.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.prepaid.OrderNumber;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

import org.jspecify.annotations.Nullable;

/**
 * An order placed and wholly carried out before this system took orders.
 *
 * @param customer whose
 * @param plan the order number of the plan in force then
 * @param actor who placed it
 * @param placedAt when
 * @param lines 1 to 1,000
 */
public record PastOrder(CustomerId customer, OrderNumber plan, Actor actor, Instant placedAt, List<Line> lines) {

	public PastOrder {
		lines = List.copyOf(lines);
		if (lines.isEmpty() || lines.size() > 1000) {
			throw new IllegalArgumentException("An order has 1 to 1,000 lines");
		}
	}

	/**
	 * What was done to one domain.
	 *
	 * @param domain which
	 * @param price what was done, and what it cost
	 * @param expiryBefore the expiry it started from, if it was held
	 * @param expiryAfter the expiry it reached
	 */
	public record Line(DomainName domain, Price price, @Nullable LocalDate expiryBefore, LocalDate expiryAfter) {
	}

}
