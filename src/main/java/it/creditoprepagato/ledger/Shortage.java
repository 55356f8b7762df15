package it.creditoprepagato.ledger;

/** What to do with several holds when the credit does not cover them all. */
public enum Shortage {

	/** Set aside all or nothing. */
	NONE,
	/** Set aside the first ones, up to the first that is not covered. */
	IN_ORDER

}
