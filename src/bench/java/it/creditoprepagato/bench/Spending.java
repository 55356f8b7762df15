package it.creditoprepagato.bench;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.ledger.EndOutcome;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.HoldOutcome;
import it.creditoprepagato.ledger.HoldRequest;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.Posted;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.shared.TimeOrderedId;

/**
 * Spends as orders do.
 *
 * @param effect the outermost operation
 * @param ledger the money
 */
record Spending(Effect effect, Ledger ledger) {

	private static final Money PRICE = Money.parse("7.90");

	static final int LINES = 1_000;

	private static final Actor ACTOR = Actor.system("bench");

	private static final Posting.Details DETAILS = Posting.Details.of("343272", "esempio.it");

	/** Sets the price of an operation aside. */
	UUID hold(UUID account) {
		CustomerId customer = new CustomerId(account);
		HoldRequest request = request();
		HoldOutcome held = this.effect.run(customer, () -> this.ledger.hold(customer, List.of(request), Shortage.NONE));
		require(held instanceof HoldOutcome.Held, held);
		return request.id();
	}

	/** Spends as an order does: a hold, and later its capture. */
	void spend(UUID account) {
		CustomerId customer = new CustomerId(account);
		UUID hold = hold(account);
		Posting renewal = new Posting(EntryKind.RENEWAL, PRICE, Reference.to("operation", hold),
				new IdempotencyKey("capture:" + hold), ACTOR, DETAILS);
		EndOutcome captured = this.effect.run(customer, () -> this.ledger.capture(customer, hold, renewal));
		require(captured instanceof Posted, captured);
	}

	/** Sets aside what a full basket costs. */
	void batch(UUID account) {
		CustomerId customer = new CustomerId(account);
		List<HoldRequest> requests = Stream.generate(Spending::request).limit(LINES).toList();
		HoldOutcome held = this.effect.run(customer, () -> this.ledger.hold(customer, requests, Shortage.NONE));
		require(held instanceof HoldOutcome.Held, held);
	}

	private static HoldRequest request() {
		UUID hold = TimeOrderedId.next();
		return new HoldRequest(hold, PRICE, Reference.to("operation", hold), new IdempotencyKey("hold:" + hold));
	}

	private static void require(boolean done, Object outcome) {
		if (!done) {
			throw new IllegalStateException("Not done: " + outcome);
		}
	}

}
