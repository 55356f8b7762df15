package it.creditoprepagato.support;

/**
 * An answer of staff to a ticket.
 *
 * @param message what is answered
 * @param seen how many messages the page showed that it was written on
 */
public record StaffReply(NewMessage message, int seen) {
}
