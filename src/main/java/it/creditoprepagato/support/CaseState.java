package it.creditoprepagato.support;

/** Whose turn it is. */
public enum CaseState {

	/** Waits for staff. */
	OPEN,
	/** Waits for whoever asked. */
	ANSWERED,
	/** Waits for nobody; the next message opens it again. */
	CLOSED

}
