package it.creditoprepagato.payments;

/** What money is asked for. */
public enum PaymentPurpose {

	/** Credit of any amount (R4). */
	TOP_UP,
	/** The entry top-up of a plan (R1, R6). */
	PLAN

}
