package it.creditoprepagato.payments;

import it.creditoprepagato.shared.Refusal;

/** What became of a decision over parked money. */
public sealed interface ParkedOutcome {

	/**
	 * Decided, now or before.
	 *
	 * @param money as it stands
	 */
	record Decided(ParkedMoney money) implements ParkedOutcome {
	}

	/** Not money that can be noted for a payment, or not a payment by transfer. */
	record NotAssignable() implements ParkedOutcome, Refusal {
	}

}
