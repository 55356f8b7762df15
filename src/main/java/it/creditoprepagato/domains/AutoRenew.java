package it.creditoprepagato.domains;

/** Whether a domain is renewed without being asked for; a switch of each domain. */
public enum AutoRenew {

	/** Renewed before it expires, if the credit covers it. */
	ON,
	/** Renewed when somebody orders it. */
	OFF

}
