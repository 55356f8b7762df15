package it.creditoprepagato.payments;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Refusal;

/** What became of money that came. */
public sealed interface SettlementOutcome {

	/**
	 * Credited.
	 *
	 * @param payment as it stands now
	 */
	record Settled(Payment payment) implements SettlementOutcome {
	}

	/** Credited earlier; nothing changed. */
	record AlreadySettled() implements SettlementOutcome {
	}

	/** The card was refused; the money may still come. */
	record Failed() implements SettlementOutcome {
	}

	/**
	 * Noted, but less than asked: the payment waits for the rest.
	 *
	 * @param missing the rest
	 */
	record PartlyReceived(Money missing) implements SettlementOutcome {
	}

	/**
	 * Came when the payment had settled: credited as a top-up of its own.
	 *
	 * @param credit net
	 */
	record AddedAsTopUp(Money credit) implements SettlementOutcome {
	}

	/** What came is too little to be settled for this purpose; it stays parked. */
	record NotEnough() implements SettlementOutcome, Refusal {
	}

	/** The same sight of a transfer was noted with other particulars. */
	record NotedOtherwise() implements SettlementOutcome, Refusal {
	}

}
