package it.creditoprepagato.payments;

/** What a card gateway knows of a payment when it is asked. */
public sealed interface CardAnswer {

	/**
	 * The money will come.
	 *
	 * @param receipt of it
	 */
	record Paid(CardReceipt receipt) implements CardAnswer {
	}

	/** It was refused, or its time is over. */
	record Refused() implements CardAnswer {
	}

	/** The payer is done, the money is not certain. */
	record Submitted() implements CardAnswer {
	}

	/** It can still be paid. */
	record Open() implements CardAnswer {
	}

}
