package it.creditoprepagato.prepaid;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Refusal;

import org.jspecify.annotations.Nullable;

/** What became of a wish for credit or a plan. */
public sealed interface PurchaseOutcome {

	/**
	 * It may be paid.
	 *
	 * @param payment what is asked
	 * @param plan what it will give; none for a top-up
	 */
	record Requested(Payment payment, @Nullable Plan plan) implements PurchaseOutcome {
	}

	/**
	 * The amount is outside the limits, or not a whole number of cents.
	 *
	 * @param minimum the least
	 * @param maximum the most
	 */
	record AmountOutOfRange(Money minimum, Money maximum) implements PurchaseOutcome, Refusal {
	}

	/**
	 * The amount gives no plan, or not the one asked for (R1).
	 *
	 * @param minimum what would
	 */
	record BelowEntryAmount(Money minimum) implements PurchaseOutcome, Refusal {
	}

	/**
	 * A higher plan is in force (R6: an upgrade is to a higher one).
	 *
	 * @param current the one in force
	 */
	record LowerTier(Plan current) implements PurchaseOutcome, Refusal {
	}

	/**
	 * This very plan is in force; what is meant is a top-up.
	 *
	 * @param current the one in force
	 */
	record SamePlan(Plan current) implements PurchaseOutcome, Refusal {
	}

	/** A top-up needs a plan whose list it is spent on. */
	record NoPlan() implements PurchaseOutcome, Refusal {
	}

	/** No plan is on sale. */
	record NothingOnSale() implements PurchaseOutcome, Refusal {
	}

	/** There is no card gateway. */
	record MethodUnavailable() implements PurchaseOutcome, Refusal {
	}

}
