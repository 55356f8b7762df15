package it.creditoprepagato.backoffice;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a customer's credit.
 *
 * @param customer whose credit
 * @param id which
 * @param amount signed
 * @param proposal who proposed it, when and why
 * @param decision what became of it; null while it waits
 */
record Adjustment(CustomerId customer, UUID id, Money amount, Proposal proposal, @Nullable Decision decision) {

	/** Above it a second member of the staff decides. */
	static final Money ALONE = Money.cents(500_00);

	/** Nobody corrects more at once. */
	static final Money MOST = Money.cents(10_000_00);

	Adjustment {
		Money size = size(amount);
		if (amount.equals(Money.ZERO) || MOST.isLessThan(size)) {
			throw new IllegalArgumentException("Not a correction: " + amount);
		}
	}

	/** Whether one member of the staff is enough. */
	boolean isSmall() {
		return !ALONE.isLessThan(size(this.amount));
	}

	private static Money size(Money amount) {
		return amount.isNegative() ? amount.negated() : amount;
	}

	/**
	 * Who proposed it.
	 *
	 * @param actor of the staff
	 * @param reason 1 to 500 characters
	 * @param at when
	 */
	record Proposal(Actor actor, String reason, Instant at) {

		private static final int LONGEST_REASON = 500;

		Proposal {
			if (reason.isBlank() || reason.length() > LONGEST_REASON) {
				throw new IllegalArgumentException("A correction has a reason of at most 500 characters");
			}
		}

	}

	/**
	 * Who decided, and how.
	 *
	 * @param actor of the staff
	 * @param status how
	 * @param at when
	 */
	record Decision(Actor actor, AdjustmentStatus status, Instant at) {
	}

}
