package it.creditoprepagato.payments;

/** Where a dispute over a payment stands. */
public enum ChargebackStatus {

	/** The money is gone while the dispute lasts. */
	OPEN,
	/** The money came back, and the credit with it. */
	WON,
	/** The money is gone for good. */
	LOST

}
