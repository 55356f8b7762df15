package it.creditoprepagato.foresight;

/** Which domains are looked at. */
public enum Scope {

	/** All but those to be let expire. */
	ALL,
	/** Those that are renewed by themselves. */
	AUTOMATIC

}
