package it.creditoprepagato.orders;

/** Where a line of an order stands. */
public enum OperationStatus {

	/** The registry is being asked; credit is held. */
	PENDING,
	/** The registry's answer was lost and is being asked about; credit stays held. */
	UNKNOWN,
	/** Done and paid. */
	COMPLETED,
	/** Not done, and what was held is available again. */
	FAILED,
	/**
	 * The credit did not reach this far; nothing was held, and it may be asked for again.
	 */
	UNCOVERED;

	public boolean isInProgress() {
		return this == PENDING || this == UNKNOWN;
	}

}
