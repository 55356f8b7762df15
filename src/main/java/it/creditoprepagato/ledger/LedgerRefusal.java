package it.creditoprepagato.ledger;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Refusal;

/** Why the ledger moved nothing. */
public sealed interface LedgerRefusal extends PostOutcome, HoldOutcome, Refusal {

	/**
	 * There is less credit than asked for.
	 *
	 * @param available what there is
	 * @param missing what a top-up would have to bring
	 */
	record InsufficientCredit(Money available, Money missing) implements LedgerRefusal {
	}

	/**
	 * A chargeback left a debt; only credits and the ends of holds are accepted until it
	 * is paid.
	 *
	 * @param debt what is owed
	 */
	record AccountFrozen(Money debt) implements LedgerRefusal {
	}

}
