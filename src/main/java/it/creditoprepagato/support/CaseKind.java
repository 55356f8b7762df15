package it.creditoprepagato.support;

/** By which of the two entry points a question came (R7). */
public enum CaseKind {

	/** From the customer area; answered there. */
	TICKET,
	/** By the contact form; answered by mail. */
	CONTACT

}
