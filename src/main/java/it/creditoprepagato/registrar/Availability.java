package it.creditoprepagato.registrar;

/** Whether a name can be registered, by the registry's word. */
public enum Availability {

	/** It can be, at the list's price. */
	AVAILABLE,
	/** Somebody has it. */
	TAKEN,
	/** The registry sells it at a price of its own, which is not offered. */
	PREMIUM,
	/** No registry could say. */
	UNKNOWN

}
