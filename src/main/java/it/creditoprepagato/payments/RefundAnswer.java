package it.creditoprepagato.payments;

/** What a card gateway says of a refund. */
public sealed interface RefundAnswer {

	/**
	 * The money is on the card again.
	 *
	 * @param reference the gateway's name for it
	 */
	record Done(String reference) implements RefundAnswer {
	}

	/**
	 * The gateway has it, and will tell.
	 *
	 * @param reference the gateway's name for it
	 */
	record Pending(String reference) implements RefundAnswer {
	}

	/**
	 * It cannot be, now or later.
	 *
	 * @param reason in the gateway's words, 1 to 500 characters
	 */
	record Refused(String reason) implements RefundAnswer {
	}

}
