package it.creditoprepagato.portal;

import it.creditoprepagato.shared.Refusal;

/** What asking for a statement leads to. */
sealed interface StatementOutcome permits AccountStatement, StatementOutcome.TooLong, StatementOutcome.NotBegun {

	/**
	 * More movements than one document has.
	 *
	 * @param count how many the period has
	 */
	record TooLong(long count) implements StatementOutcome, Refusal {
	}

	/** The period lies in the future. */
	record NotBegun() implements StatementOutcome, Refusal {
	}

}
