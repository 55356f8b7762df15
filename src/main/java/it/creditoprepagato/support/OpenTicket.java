package it.creditoprepagato.support;

/**
 * A wish to open a ticket.
 *
 * @param category what it is about
 * @param subject what it is called
 * @param first what is asked
 */
public record OpenTicket(Category category, Subject subject, NewMessage first) {
}
