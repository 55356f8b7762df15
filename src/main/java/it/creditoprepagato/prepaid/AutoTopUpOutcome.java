package it.creditoprepagato.prepaid;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Refusal;

/** What became of the wish for automatic top-ups. */
public sealed interface AutoTopUpOutcome {

	/**
	 * As it is now.
	 *
	 * @param now what is wanted
	 */
	record Standing(AutoTopUp now) implements AutoTopUpOutcome {
	}

	/**
	 * Not an amount that may be bought at once.
	 *
	 * @param minimum the least
	 * @param maximum the most
	 */
	record AmountOutOfRange(Money minimum, Money maximum) implements AutoTopUpOutcome, Refusal {
	}

	/** No card is saved. */
	record NoCard() implements AutoTopUpOutcome, Refusal {
	}

	/** The customer holds no plan. */
	record NoPlan() implements AutoTopUpOutcome, Refusal {
	}

}
