package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

/**
 * A payment as it stands.
 *
 * @param customer who pays
 * @param id which
 * @param terms what was asked, for what and how
 * @param status where it stands
 * @param received what has come so far
 * @param reference what a transfer must say; none for cards
 * @param requestedAt when it was asked for
 */
public record Payment(CustomerId customer, UUID id, Terms terms, PaymentStatus status, Money received,
		@Nullable String reference, Instant requestedAt) {

	/**
	 * What is asked, for what and how.
	 *
	 * @param purpose for what
	 * @param method how
	 * @param due how much
	 */
	public record Terms(PaymentPurpose purpose, PaymentMethod method, Due due) {
	}

	public Due due() {
		return this.terms.due();
	}

	/** What a pending transfer still lacks. */
	public Money missing() {
		Money missing = due().payable().minus(this.received);
		return missing.isNegative() ? Money.ZERO : missing;
	}

}
