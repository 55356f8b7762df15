package it.creditoprepagato.ledger;

import java.util.Map;

import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;

/**
 * The balance's way from one subscription to the next (R6), with the entry top-up that
 * follows it.
 *
 * @param from the order number of the subscription that closes
 * @param to the order number of the one that opens
 * @param entryTopUp the purchase itself, credited after the balance was carried
 */
public record Carry(String from, String to, Posting entryTopUp) {

	public Carry {
		if (entryTopUp.kind() != EntryKind.ENTRY_TOP_UP) {
			throw new IllegalArgumentException("A plan begins with an entry top-up, not " + entryTopUp.kind());
		}
	}

	Posting out() {
		return leg(EntryKind.CARRY_OUT, this.from, "carry-out:");
	}

	Posting in() {
		return leg(EntryKind.CARRY_IN, this.to, "carry-in:");
	}

	private Posting leg(EntryKind kind, String subscription, String key) {
		return new Posting(kind, Money.ZERO, this.entryTopUp.reference(),
				new IdempotencyKey(key + this.entryTopUp.reference()), this.entryTopUp.actor(),
				new Posting.Details(subscription, null, Map.of("from", this.from, "to", this.to), null));
	}

}
