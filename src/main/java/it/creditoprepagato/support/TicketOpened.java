package it.creditoprepagato.support;

/**
 * A customer opened a ticket; published inside the transaction.
 *
 * @param ticket which
 * @param subject what it is called
 * @param author who opened it
 */
public record TicketOpened(TicketId ticket, Subject subject, Author author) {
}
