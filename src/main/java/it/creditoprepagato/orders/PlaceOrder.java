package it.creditoprepagato.orders;

import java.util.List;

import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.IdempotencyKey;

/**
 * Asks for operations on one or many domains, in the order in which credit is to be
 * spent.
 *
 * @param customer whose domains and credit
 * @param key names the order; the same key again is the same order
 * @param wishes 1 to 1,000
 * @param onShortage what to do when the credit does not cover them all
 * @param actor who asks
 * @param leftOut what was seen not to be possible, to be kept beside the order; with the
 * wishes at most 1,000
 */
public record PlaceOrder(CustomerId customer, IdempotencyKey key, List<DomainWish> wishes, Shortage onShortage,
		Actor actor, List<LeftOut> leftOut) {

	/** The most lines of an order. */
	public static final int MAX_LINES = 1_000;

	public PlaceOrder {
		wishes = List.copyOf(wishes);
		leftOut = List.copyOf(leftOut);
		int lines = wishes.size() + leftOut.size();
		if (wishes.isEmpty() || lines > MAX_LINES) {
			throw new IllegalArgumentException("An order has 1 to 1,000 lines, not " + lines);
		}
	}

	/** Of which everything was possible when it was asked for. */
	public PlaceOrder(CustomerId customer, IdempotencyKey key, List<DomainWish> wishes, Shortage onShortage,
			Actor actor) {
		this(customer, key, wishes, onShortage, actor, List.of());
	}

}
