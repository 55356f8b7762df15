package it.creditoprepagato.pricing;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Refusal;

/** The answer to which plan an entry top-up gives (rule R1). */
public sealed interface PlanChoice {

	/**
	 * The amount gives this plan.
	 *
	 * @param plan the highest that it reaches
	 */
	record Reached(Plan plan) implements PlanChoice {
	}

	/**
	 * The amount reaches no plan.
	 *
	 * @param minimum the entry amount of the lowest one, net
	 */
	record BelowEntryAmount(Money minimum) implements PlanChoice, Refusal {
	}

	/** No edition was on sale at that time. */
	record NothingOnSale() implements PlanChoice, Refusal {
	}

}
