package it.creditoprepagato.invoicing;

/** A file from which nothing is recorded. */
public final class UnreadableReceipt extends Exception {

	private static final long serialVersionUID = 1;

	private final Why why;

	UnreadableReceipt(Why why) {
		super(why.name());
		this.why = why;
	}

	UnreadableReceipt(Why why, Exception cause) {
		super(why.name(), cause);
		this.why = why;
	}

	public Why why() {
		return this.why;
	}

	/** What is wrong with it. */
	public enum Why {

		/** More bytes than a receipt has. */
		TOO_LARGE,
		/** Signed: the XML within is needed. */
		SIGNED,
		/** Not XML, or it breaks off. */
		NOT_XML,
		/** It declares a document type or entities. */
		DOCUMENT_TYPE,
		/** XML, but no receipt of the kinds that are recorded. */
		OTHER_MESSAGE,
		/** Something that must be there is missing. */
		MALFORMED

	}

}
