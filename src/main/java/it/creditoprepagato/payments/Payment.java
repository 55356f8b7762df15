package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it stands.
 *
 * @param customer who pays
 * @param id which
 * @param terms what was asked, for what and how
 * @param progress what became of it so far
 * @param reference what a transfer must say; none for cards
 * @param requestedAt when it was asked for
 */
public record Payment(CustomerId customer, UUID id, Terms terms, Progress progress, @Nullable String reference,
		Instant requestedAt) {

	/**
	 * What is asked, for what and how.
	 *
	 * @param purpose for what
	 * @param method how
	 * @param due how much
	 */
	public record Terms(PaymentPurpose purpose, PaymentMethod method, Due due) {
	}

	/**
	 * What became of a payment so far.
	 *
	 * @param status where it stands
	 * @param received what has come
	 * @param credited the credit that it brought, that of money beyond what was asked
	 * included
	 * @param returned what of it went back
	 * @param calledOff why nobody waits for it any more, in the words of staff; empty if
	 * the customer called it off, null if nobody did
	 */
	public record Progress(PaymentStatus status, Money received, Money credited, Returned returned,
			@Nullable String calledOff) {

		static final Progress NONE = new Progress(PaymentStatus.PENDING, Money.ZERO, Money.ZERO, Returned.NOTHING,
				null);

	}

	/**
	 * What of a payment went back or is on its way back: refunds and chargebacks.
	 *
	 * @param credit of the customer's
	 * @param gross the money for it
	 */
	public record Returned(Money credit, Money gross) {

		static final Returned NOTHING = new Returned(Money.ZERO, Money.ZERO);

	}

	/** Under which the audit trail keeps what was done with it. */
	public AuditRecord.Subject subject() {
		return new AuditRecord.Subject("payment", this.id.toString());
	}

	public Due due() {
		return this.terms.due();
	}

	public PaymentStatus status() {
		return this.progress.status();
	}

	public Money received() {
		return this.progress.received();
	}

	public boolean isByCard() {
		return this.terms.method() == PaymentMethod.CARD;
	}

	/** What a pending payment still lacks; zero when it lacks nothing. */
	public Money missing() {
		Money missing = due().payable().minus(received());
		return missing.isNegative() ? Money.ZERO : missing;
	}

	/** The credit that it brought and that has not gone back. */
	public Money remaining() {
		return this.progress.credited().minus(this.progress.returned().credit());
	}

	/** The money that came for it and has not gone back. */
	Money remainingGross() {
		return received().minus(this.progress.returned().gross());
	}

	/**
	 * The money that goes back for a part of the {@linkplain #remaining() remaining}
	 * credit, in proportion: all of it for all.
	 */
	public Money grossOf(Money credit) {
		return Proportion.of(remainingGross(), credit, remaining());
	}

	/**
	 * The credit that goes with money that went back, in proportion: all that remains for
	 * all, or more.
	 */
	Money creditFor(Money gross) {
		return gross.isLessThan(remainingGross()) ? Proportion.of(remaining(), gross, remainingGross()) : remaining();
	}

	/** So much money, or all that has not gone back if that is less. */
	Money mostOf(Money gross) {
		return gross.isLessThan(remainingGross()) ? gross : remainingGross();
	}

}
