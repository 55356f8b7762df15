package it.creditoprepagato.catalog;

/** What a transfer does to the expiry. */
public enum TransferEffect {

	/** One year more, not beyond the most years in total. */
	ADDS_YEAR,
	/** One year from completion: the months that remain are lost. */
	RESETS_EXPIRY,
	/** Nothing. */
	KEEPS_EXPIRY

}
