package it.creditoprepagato.payments;

/** How far a payer has got with a card payment that is pending. */
public enum CardStage {

	/** The gateway's page was never opened; may be paid. */
	UNTOUCHED,
	/** The gateway's page is open: may be paid there, and perhaps has been. */
	OPENED,
	/** The payer is done; only the gateway's answer is awaited. */
	SUBMITTED

}
