package it.creditoprepagato.ledger;

/** What became of the end of a hold. */
public sealed interface EndOutcome permits Posted, EndOutcome.Released, EndOutcome.AlreadyEnded {

	/**
	 * The credit is available again.
	 *
	 * @param credit what the customer has now
	 */
	record Released(Credit credit) implements EndOutcome {
	}

	/** The hold had ended the other way before; nothing changed. */
	record AlreadyEnded() implements EndOutcome {
	}

}
