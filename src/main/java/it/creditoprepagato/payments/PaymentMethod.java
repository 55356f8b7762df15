package it.creditoprepagato.payments;

/** How money comes. */
public enum PaymentMethod {

	/** Paid at once on the gateway's page. */
	CARD,
	/** Seen days later, recognised by its payment reference. */
	BANK_TRANSFER

}
