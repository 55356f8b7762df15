package it.creditoprepagato.notifications;

/** What a customer may choose to be told by mail, or not. */
public enum NoticeKind {

	/** Support has answered a ticket. */
	TICKET_ANSWER,
	/** Money came, and is credit now. */
	TOP_UP_SETTLED,
	/** What was ordered for a domain could not be done. */
	OPERATION_FAILED,
	/** A bank transfer is awaited. */
	PURCHASE_PENDING,
	/** The credit is low. */
	LOW_CREDIT,
	/** Domains expire, and the credit does not see to it. */
	EXPIRY,
	/** Domains were renewed by themselves, or could not be. */
	AUTO_RENEWAL

}
