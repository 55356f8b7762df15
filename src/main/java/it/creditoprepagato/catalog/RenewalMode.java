package it.creditoprepagato.catalog;

/** How a registry takes a renewal. */
public enum RenewalMode {

	/** By a command that moves the expiry at once (RFC 5731 §3.2.3). */
	COMMAND,
	/** By itself at expiry, unless told to drop; a renewal tells it to keep. */
	AT_EXPIRY

}
