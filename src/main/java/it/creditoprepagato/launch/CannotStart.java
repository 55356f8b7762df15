package it.creditoprepagato.launch;

/** Why the application does not start, in a sentence for whoever started it. */
abstract class CannotStart extends RuntimeException {

	CannotStart(String sentence) {
		super(sentence);
	}

}
