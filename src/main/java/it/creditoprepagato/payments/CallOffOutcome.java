package it.creditoprepagato.payments;

import it.creditoprepagato.shared.Refusal;

/** What became of the wish not to wait for money any more. */
public sealed interface CallOffOutcome {

	/**
	 * Nobody waits for it any more, or it had ended before.
	 *
	 * @param payment as it is now
	 */
	record Standing(Payment payment) implements CallOffOutcome {
	}

	/** A part of the money has come. */
	record MoneyCame() implements CallOffOutcome, Refusal {
	}

	/** The card gateway does not answer: it may be tried again. */
	record Unavailable() implements CallOffOutcome, Refusal {
	}

}
