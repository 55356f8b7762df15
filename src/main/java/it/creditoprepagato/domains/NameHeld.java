package it.creditoprepagato.domains;

/** Somebody here holds the name already. */
class NameHeld extends IllegalStateException {

	NameHeld() {
		super("One of the names is held already");
	}

}
