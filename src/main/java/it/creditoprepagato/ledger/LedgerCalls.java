package it.creditoprepagato.ledger;

import java.time.Instant;
import java.util.UUID;

/** What the database's functions are called with, one record a function. */
final class LedgerCalls {

	private LedgerCalls() {
	}

	/**
	 * Moves money without a hold.
	 *
	 * @param customer whose
	 * @param at when
	 * @param entries {@link EntryJson} as an array
	 */
	record Post(UUID customer, Instant at, String entries) {
	}

	/**
	 * Sets credit aside.
	 *
	 * @param customer whose
	 * @param at when
	 * @param inOrder whether the first ones alone will do
	 * @param holds {@link HoldJson} as an array
	 */
	record Hold(UUID customer, Instant at, boolean inOrder, String holds) {
	}

	/**
	 * Ends a hold by a debit.
	 *
	 * @param customer whose
	 * @param hold which
	 * @param at when
	 * @param entry {@link EntryJson}
	 */
	record Capture(UUID customer, UUID hold, Instant at, String entry) {
	}

	/**
	 * Ends a hold without a debit.
	 *
	 * @param customer whose
	 * @param hold which
	 * @param at when
	 */
	record Release(UUID customer, UUID hold, Instant at) {
	}

}
