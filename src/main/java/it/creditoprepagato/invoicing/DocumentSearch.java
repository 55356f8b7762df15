package it.creditoprepagato.invoicing;

import org.jspecify.annotations.Nullable;

/**
 * Which of a customer's documents to list, newest first.
 *
 * @param year of issue; null for all
 * @param after where the page before ended; null at the beginning
 * @param limit at most so many, 1 to 200
 */
public record DocumentSearch(@Nullable Integer year, @Nullable DocumentCursor after, int limit) {

	private static final int MOST = 200;

	public DocumentSearch {
		if (limit < 1 || limit > MOST) {
			throw new IllegalArgumentException("Not a page: " + limit);
		}
	}

}
