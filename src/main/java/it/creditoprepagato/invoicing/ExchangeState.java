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
	REJECTED;

	/**
	 * Whether it may be said next: delivered is the end, and only what was refused is
	 * sent again.
	 */
	boolean mayBecome(ExchangeState next) {
		return switch (this) {
			case NONE -> next != NONE;
			case UNDELIVERED -> next == DELIVERED;
			case REJECTED -> next == NONE;
			case DELIVERED -> false;
		};
	}

}
