package it.creditoprepagato.payments;

import java.util.Map;

import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;

/** What stands in the ledger when money goes back. */
final class ReturnPosting {

	private ReturnPosting() {
	}

	static Posting refund(Refund refund, Actor actor) {
		return new Posting(EntryKind.REFUND, refund.amount().credit(), reference(refund.payment()),
				new IdempotencyKey("capture:" + refund.id()), actor,
				details(refund.payment(), Map.of("reason", refund.order().reason())));
	}

	static Posting chargeback(Payment payment, String id, Money credit, Actor actor) {
		return new Posting(EntryKind.CHARGEBACK, credit, reference(payment), new IdempotencyKey("chargeback:" + id),
				actor, details(payment, Map.of()));
	}

	private static Reference reference(Payment payment) {
		return Reference.to("payment", payment.id());
	}

	private static Posting.Details details(Payment payment, Map<String, String> more) {
		return new Posting.Details(null, payment.reference(), more, null);
	}

}
