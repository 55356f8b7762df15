package it.creditoprepagato.payments.bank;

/**
 * A file from which nothing is taken.
 */
public final class UnreadableStatement extends Exception {

	private static final long serialVersionUID = 1;

	private final Why why;

	UnreadableStatement(Why why) {
		super(why.name());
		this.why = why;
	}

	UnreadableStatement(Why why, Exception cause) {
		super(why.name(), cause);
		this.why = why;
	}

	public Why why() {
		return this.why;
	}

	/** What is wrong with it. */
	public enum Why {

		/** More bytes than a file may have. */
		TOO_LARGE,
		/** More movements than a file may have. */
		TOO_MANY,
		/** Not XML, or it breaks off. */
		NOT_XML,
		/** It declares a document type or entities, which no bank does. */
		DOCUMENT_TYPE,
		/** XML, but not camt.053.001.02 or camt.053.001.08. */
		OTHER_FORMAT,
		/** Something that must be there is missing, or is not what it should be. */
		MALFORMED,
		/** It says nothing of what the account held before or after. */
		NO_BALANCES,
		/** What was booked does not lead from one balance to the other. */
		NOT_WHOLE,
		/** Of another account, or of one that is not held in euro. */
		OTHER_ACCOUNT

	}

}
