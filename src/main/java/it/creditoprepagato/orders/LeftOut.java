package it.creditoprepagato.orders;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.Operation;

/**
 * A line whose problem the customer saw and left as it was.
 *
 * @param operation what was wanted; null for a word that is not known
 * @param domain the name as it was typed, 1 to 300 characters
 */
public record LeftOut(@Nullable Operation operation, String domain) {

	private static final int LONGEST = 300;

	public LeftOut {
		if (domain.isEmpty() || domain.length() > LONGEST) {
			throw new IllegalArgumentException("A line left out has 1 to 300 characters");
		}
	}

}
