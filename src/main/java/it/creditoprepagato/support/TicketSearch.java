package it.creditoprepagato.support;

import org.jspecify.annotations.Nullable;

/**
 * Which of a customer's tickets to list, last changed first.
 *
 * @param state only those that stand so; null for any
 * @param after the last of the page before; null for the first page
 * @param limit how many at most
 */
public record TicketSearch(@Nullable CaseState state, @Nullable CaseCursor after, int limit) {
}
