package it.creditoprepagato.shared;

/**
 * Too much is asked at once: nothing was done, and the same may be asked again in a
 * moment.
 */
public abstract class Busy extends RuntimeException {

	protected Busy(String message) {
		super(message);
	}

}
