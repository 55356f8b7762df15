package it.creditoprepagato.launch.demo;

/** Somebody who can sign in to the demonstration, and all that belongs to him. */
interface DemoPerson {

	/** The mail address to sign in by. */
	String email();

	/**
	 * Makes all of it inside the caller's transaction.
	 * @return false if the person is known; the transaction must not be committed then
	 */
	boolean isMade();

}
