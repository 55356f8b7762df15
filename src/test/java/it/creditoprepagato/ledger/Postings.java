package it.creditoprepagato.ledger;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.shared.TimeOrderedId;
import org.springframework.boot.test.context.TestComponent;

/** Moves money in tests, each in a transaction of its own. */
@TestComponent
class Postings {

	static final Actor TESTER = Actor.system("test");

	private final Effect effect;

	private final Ledger ledger;

	Postings(Effect effect, Ledger ledger) {
		this.effect = effect;
		this.ledger = ledger;
	}

	static Posting of(EntryKind kind, String amount) {
		return of(kind, amount, TimeOrderedId.next().toString());
	}

	static Posting of(EntryKind kind, String amount, String key) {
		return new Posting(kind, Money.parse(amount), new Reference("test", key), new IdempotencyKey("test:" + key),
				TESTER, Posting.Details.NONE);
	}

	static HoldRequest holdOf(String amount) {
		return holdOf(amount, TimeOrderedId.next().toString());
	}

	static HoldRequest holdOf(String amount, String key) {
		return new HoldRequest(TimeOrderedId.next(), Money.parse(amount), new Reference("test", key),
				new IdempotencyKey("hold:" + key));
	}

	CustomerId aCustomerWith(String credit) {
		CustomerId customer = CustomerId.next();
		credit(customer, of(EntryKind.ENTRY_TOP_UP, credit));
		return customer;
	}

	Posted credit(CustomerId customer, Posting posting) {
		return this.effect.run(customer, () -> this.ledger.credit(customer, posting));
	}

	PostOutcome debit(CustomerId customer, Posting posting) {
		return this.effect.run(customer, () -> this.ledger.debit(customer, posting));
	}

	PostOutcome chargeback(CustomerId customer, String amount) {
		return this.effect.run(customer, () -> this.ledger.chargeback(customer, of(EntryKind.CHARGEBACK, amount)));
	}

	HoldOutcome hold(CustomerId customer, HoldRequest... holds) {
		return this.effect.run(customer, () -> this.ledger.hold(customer, java.util.List.of(holds), Shortage.NONE));
	}

	HoldOutcome holdInOrder(CustomerId customer, HoldRequest... holds) {
		return this.effect.run(customer, () -> this.ledger.hold(customer, java.util.List.of(holds), Shortage.IN_ORDER));
	}

	EndOutcome capture(CustomerId customer, HoldRequest hold, Posting posting) {
		return this.effect.run(customer, () -> this.ledger.capture(customer, hold.id(), posting));
	}

	EndOutcome release(CustomerId customer, HoldRequest hold) {
		return this.effect.run(customer, () -> this.ledger.release(customer, hold.id()));
	}

}
