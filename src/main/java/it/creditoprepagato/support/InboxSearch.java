package it.creditoprepagato.support;

import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * Which questions to list: those that wait for staff by how long they have waited, the
 * others by the latest.
 *
 * @param state whose turn it is
 * @param kind how they came; null for both ways
 * @param customer only of this one; null for everybody's
 * @param after the last of the page before; null for the first page
 * @param limit how many at most
 */
public record InboxSearch(CaseState state, @Nullable CaseKind kind, @Nullable CustomerId customer,
		@Nullable CaseCursor after, int limit) {

	boolean isOldestFirst() {
		return this.state == CaseState.OPEN;
	}

}
