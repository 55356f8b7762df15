package it.creditoprepagato.support;

import java.time.Instant;

import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * A question as staff handles it, by whichever entry point it came.
 *
 * @param number which
 * @param kind how it came
 * @param customer whose ticket; null for a contact message
 * @param state whose turn it is
 * @param since when
 * @param assignee who of staff takes care of it, by name; null for nobody
 */
public record InboxItem(CaseNumber number, CaseKind kind, @Nullable CustomerId customer, CaseState state, Instant since,
		@Nullable String assignee) {
}
