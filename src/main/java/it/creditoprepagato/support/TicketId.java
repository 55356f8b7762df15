package it.creditoprepagato.support;

import it.creditoprepagato.shared.CustomerId;

/**
 * Names a ticket of a customer.
 *
 * @param customer whose
 * @param number which
 */
public record TicketId(CustomerId customer, CaseNumber number) {
}
