package it.creditoprepagato.ledger;

/** What became of a request to set credit aside. */
public sealed interface HoldOutcome permits HoldOutcome.Held, LedgerRefusal {

	/**
	 * Credit is set aside.
	 *
	 * @param covered how many of the holds asked for, counted from the first
	 * @param credit what the customer has now
	 */
	record Held(int covered, Credit credit) implements HoldOutcome {
	}

}
