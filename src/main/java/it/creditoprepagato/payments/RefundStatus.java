package it.creditoprepagato.payments;

/** Where a refund stands. */
public enum RefundStatus {

	/** The credit is set aside; the money is on its way. */
	REQUESTED,
	/** The money is back where it came from. */
	DONE,
	/** It could not go back; the credit is available again. */
	REFUSED

}
