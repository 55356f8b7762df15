package it.creditoprepagato.backoffice;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Refusal;

/** What became of a correction that was proposed or decided. */
sealed interface AdjustmentOutcome {

	/**
	 * It stands so, now or since before.
	 *
	 * @param adjustment as it stands
	 */
	record Standing(Adjustment adjustment) implements AdjustmentOutcome {
	}

	/**
	 * There is less credit than it takes.
	 *
	 * @param available what there is
	 */
	record NotCovered(Money available) implements AdjustmentOutcome, Refusal {
	}

	/**
	 * The account is frozen by a debt, and gives nothing.
	 *
	 * @param debt what is owed
	 */
	record Frozen(Money debt) implements AdjustmentOutcome, Refusal {
	}

	/** Whoever proposed it cannot approve it too. */
	record NeedsAnother() implements AdjustmentOutcome, Refusal {
	}

}
