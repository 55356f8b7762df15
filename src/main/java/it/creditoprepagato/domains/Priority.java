package it.creditoprepagato.domains;

/**
 * Which renewals come first when the credit does not cover them all; the customer's own
 * judgement of each domain.
 */
public enum Priority {

	/** Before all others. */
	CRITICAL,
	/** After those. */
	NORMAL,
	/** Not to be renewed at all. */
	LET_EXPIRE;

	/** The priority in words, in the messages. */
	public String messageKey() {
		return "domains.priority." + this;
	}

}
