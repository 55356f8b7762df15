package it.creditoprepagato.support;

/**
 * A message was added to a ticket; published inside the transaction.
 *
 * @param ticket which
 * @param subject what it is called
 * @param author who wrote: {@link Author#isStaff() staff} to the customer, or the
 * customer to staff
 */
public record TicketAnswered(TicketId ticket, Subject subject, Author author) {
}
