package it.creditoprepagato.shared;

import java.util.UUID;

/**
 * What a movement of money is about: a kind of thing and which one,
 * {@code operation:0198…}.
 *
 * @param kind lower-case word for the kind of thing
 * @param id which one
 */
public record Reference(String kind, String id) {

	public Reference {
		if (!kind.matches("[a-z][a-z-]{0,29}") || id.isBlank() || id.length() > 100) {
			throw new IllegalArgumentException("Not a reference: " + kind + ":" + id);
		}
	}

	public static Reference to(String kind, UUID id) {
		return new Reference(kind, id.toString());
	}

	public static Reference parse(String text) {
		int colon = text.indexOf(':');
		return new Reference(text.substring(0, colon), text.substring(colon + 1));
	}

	@Override
	public String toString() {
		return this.kind + ":" + this.id;
	}

}
