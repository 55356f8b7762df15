package it.creditoprepagato.bench;

import java.util.List;
import java.util.UUID;

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
 * Spends as an order does: a hold, and later its capture.
 *
 * @param effect the outermost operation
 * @param ledger the money
 */
record Spending(Effect effect, Ledger ledger) {

	private static final Money PRICE = Money.parse("7.90");

	private static final Actor ACTOR = Actor.system("bench");

	private static final Posting.Details DETAILS = Posting.Details.of("343272", "esempio.it");

	void spend(CustomerId customer) {
		UUID hold = TimeOrderedId.next();
		Reference operation = Reference.to("operation", hold);
		HoldRequest request = new HoldRequest(hold, PRICE, operation, new IdempotencyKey("hold:" + hold));
		HoldOutcome held = this.effect.run(customer, () -> this.ledger.hold(customer, List.of(request), Shortage.NONE));
		Posting renewal = new Posting(EntryKind.RENEWAL, PRICE, operation, new IdempotencyKey("capture:" + hold), ACTOR,
				DETAILS);
		EndOutcome captured = this.effect.run(customer, () -> this.ledger.capture(customer, hold, renewal));
		if (!(held instanceof HoldOutcome.Held && captured instanceof Posted)) {
			throw new IllegalStateException(held + ", " + captured);
		}
	}

}
