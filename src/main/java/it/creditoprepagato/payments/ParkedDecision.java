package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * What staff made of money that was parked; said once and for good.
 *
 * @param kind what
 * @param target what it was noted for; only where it was assigned
 * @param reason in the words of staff, 1 to 500 characters
 * @param actor who decided
 * @param at when
 */
public record ParkedDecision(Kind kind, @Nullable Target target, String reason, Actor actor, Instant at) {

	/** What can be made of money that was parked. */
	public enum Kind {

		/** Noted for a payment. */
		ASSIGNED,
		/** Sent back to the payer. */
		RETURNED,
		/** Nothing is to be done, or it was done elsewhere. */
		DISMISSED

	}

	/**
	 * The transfer that money was noted as.
	 *
	 * @param customer whose
	 * @param payment for which
	 * @param receipt names the transfer there
	 */
	public record Target(CustomerId customer, UUID payment, UUID receipt) {
	}

}
