package it.creditoprepagato.invoicing;

/** What the exchange system (SDI) said of a document. */
public enum ExchangeState {

	/** Nothing yet. */
	NONE,
	/** Delivered to the customer (RC). */
	DELIVERED,
	/** Issued, but left for the customer in the tax office's own pages (MC). */
	UNDELIVERED,
	/** Refused: not issued, to be sent again with the same number and date (NS). */
	REJECTED

}
