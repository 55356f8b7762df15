package it.creditoprepagato.payments;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Refusal;

/** What became of a refund that was asked for or ended. */
public sealed interface RefundOutcome {

	/**
	 * It stands so, now or since before.
	 *
	 * @param refund as it stands
	 */
	record Standing(Refund refund) implements RefundOutcome {
	}

	/**
	 * More than is left unspent of the payment.
	 *
	 * @param most that could go back
	 */
	record TooMuch(Money most) implements RefundOutcome, Refusal {
	}

}
