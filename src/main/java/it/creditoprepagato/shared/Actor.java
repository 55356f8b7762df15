package it.creditoprepagato.shared;

import java.util.Locale;

/**
 * Who did it, written beside everything that moves money.
 *
 * @param kind what sort of actor
 * @param id which one; the job's name for {@link Kind#SYSTEM}
 */
public record Actor(Kind kind, String id) {

	/** What sort of actor. */
	public enum Kind {

		/** A person of the agency, in the pages. */
		USER,
		/** A program of the agency, in the API. */
		API_KEY,
		/** A person of the provider. */
		STAFF,
		/** A job of the application. */
		SYSTEM

	}

	public Actor {
		if (id.isBlank() || id.length() > 100) {
			throw new IllegalArgumentException("An actor's id has 1 to 100 characters");
		}
	}

	public static Actor system(String job) {
		return new Actor(Kind.SYSTEM, job);
	}

	public static Actor parse(String text) {
		int colon = text.indexOf(':');
		return new Actor(Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)), text.substring(colon + 1));
	}

	/** {@code user:0198…}, the form that is stored. */
	@Override
	public String toString() {
		return this.kind.name().toLowerCase(Locale.ROOT) + ":" + this.id;
	}

}
