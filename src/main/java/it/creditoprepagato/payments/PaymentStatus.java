package it.creditoprepagato.payments;

/** Where a payment stands. */
public enum PaymentStatus {

	/** Awaited; may settle or fail. */
	PENDING,
	/** The money came and was credited; may be refunded. */
	SETTLED,
	/** Refused by the card, or called off; settles all the same if the money comes. */
	FAILED,
	/** The money went back. */
	REFUNDED;

	/** Whether money for it may still come; a refused card may be tried again. */
	public boolean maySettle() {
		return this == PENDING || this == FAILED;
	}

}
