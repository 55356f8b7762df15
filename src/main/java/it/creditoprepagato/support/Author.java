package it.creditoprepagato.support;

import it.creditoprepagato.shared.Actor;

/**
 * A person who writes or acts, under the name at that time.
 *
 * @param actor of a customer or of staff
 * @param name as others read it, 1 to 80 characters
 */
public record Author(Actor actor, String name) {

	private static final int LONGEST_NAME = 80;

	public Author {
		if (actor.kind() != Actor.Kind.USER && actor.kind() != Actor.Kind.STAFF) {
			throw new IllegalArgumentException("Only people write, not " + actor);
		}
		if (name.isBlank() || name.length() > LONGEST_NAME) {
			throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " characters");
		}
	}

	public boolean isStaff() {
		return this.actor.kind() == Actor.Kind.STAFF;
	}

}
