package it.creditoprepagato.orders;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

import it.creditoprepagato.domains.AutoRenewals;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.IdempotencyKey;

/**
 * Renews what is to be renewed by itself, from credit alone: for each customer in its own
 * order, until the credit does not cover the next. What it does not cover is tried again
 * every day. A domain is asked for once for each expiry, so a day run twice, or broken
 * off and run again, renews once.
 */
@Service
public class AutoRenewal {

	/** Who renews, beside every line that was renewed so. */
	public static final Actor ACTOR = Actor.system("auto-renew");

	private static final Logger LOG = LoggerFactory.getLogger(AutoRenewal.class);

	private static final int CUSTOMERS_AT_ONCE = 100;

	private static final int DOMAINS_AT_ONCE = 10_000;

	private final AutoRenewals due;

	private final Orders orders;

	AutoRenewal(AutoRenewals due, Orders orders) {
		this.due = due;
		this.orders = orders;
	}

	/** Renews for every customer; one that fails keeps no other from it. */
	public void run() {
		List<CustomerId> customers = this.due.customers(CUSTOMERS_AT_ONCE);
		while (!customers.isEmpty()) {
			customers.forEach(this::tryFor);
			customers = this.due.customers(customers.getLast(), CUSTOMERS_AT_ONCE);
		}
	}

	private void tryFor(CustomerId customer) {
		try {
			run(customer);
		}
		catch (RuntimeException ex) {
			LOG.error("The domains of customer {} were not renewed by themselves", customer, ex);
		}
	}

	/** Renews for a customer. */
	public void run(CustomerId customer) {
		for (HeldDomain domain : this.due.of(customer, DOMAINS_AT_ONCE)) {
			Placement placement = this.orders.place(order(customer, domain));
			if (!isFollowed(placement)) {
				return;
			}
		}
	}

	/** Whether the next one is tried: not without credit, nor with a debt or no plan. */
	private static boolean isFollowed(Placement placement) {
		return switch (placement) {
			case Placement.Placed _, Placement.NothingPlaced _ -> true;
			case Placement.InsufficientCredit _, Placement.AccountFrozen _, Placement.NoPlan _ -> false;
		};
	}

	private static PlaceOrder order(CustomerId customer, HeldDomain domain) {
		IdempotencyKey key = new IdempotencyKey("auto-renew:" + domain.name().ascii() + ":" + domain.paidUntil());
		return new PlaceOrder(customer, key, RenewDomain.forAYear(List.of(domain)), Shortage.NONE, ACTOR);
	}

}
