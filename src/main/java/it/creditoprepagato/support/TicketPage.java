package it.creditoprepagato.support;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Some of a customer's tickets.
 *
 * @param tickets last changed first
 * @param next where the next page goes on; null after the last
 */
public record TicketPage(List<Ticket> tickets, @Nullable CaseCursor next) {
}
