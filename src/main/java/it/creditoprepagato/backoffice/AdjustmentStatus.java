package it.creditoprepagato.backoffice;

/** Where a correction of credit stands. */
enum AdjustmentStatus {

	/** Waits for a second member of the staff. */
	PROPOSED,
	/** Stands in the ledger. */
	POSTED,
	/** Refused by a member of the staff. */
	DECLINED

}
