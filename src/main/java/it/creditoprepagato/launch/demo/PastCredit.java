package it.creditoprepagato.launch.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.ledger.Carry;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.LedgerHistory;
import it.creditoprepagato.ledger.Posted;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.prepaid.OrderNumber;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.shared.TimeOrderedId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Credit that was bought before there were payments here: by bank transfer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PastCredit {

	private final LedgerHistory ledger;

	PastCredit(LedgerHistory ledger) {
		this.ledger = ledger;
	}

	void entry(DemoCustomer who, OrderNumber plan, Instant at, Money amount) {
		write(who, at, posting(who, EntryKind.ENTRY_TOP_UP, plan, amount));
	}

	void topUp(DemoCustomer who, OrderNumber plan, Instant at, Money amount) {
		write(who, at, posting(who, EntryKind.TOP_UP, plan, amount));
	}

	/** The entry top-up of an upgrade. */
	void upgrade(DemoCustomer who, OrderNumber from, Subscription to, Money amount) {
		Posting entry = posting(who, EntryKind.ENTRY_TOP_UP, to.orderNumber(), amount);
		this.ledger.carry(who.customer().id(), to.activatedAt(),
				new Carry(from.toString(), to.orderNumber().toString(), entry));
	}

	private void write(DemoCustomer who, Instant at, Posting posting) {
		if (!(this.ledger.write(who.customer().id(), at, List.of(posting)) instanceof Posted)) {
			throw new IllegalStateException("Credit was refused: " + posting);
		}
	}

	private static Posting posting(DemoCustomer who, EntryKind kind, OrderNumber plan, Money amount) {
		Reference reference = Reference.to("past-payment", TimeOrderedId.next());
		return new Posting(kind, amount, reference, new IdempotencyKey(reference.toString()), who.actor(),
				new Posting.Details(plan.toString(), null, Map.of("method", "BANK_TRANSFER"), null));
	}

}
