package it.creditoprepagato.invoicing;

import it.creditoprepagato.shared.CustomerId;

/**
 * A document has its number and its files. Handled inside the transaction that keeps
 * them.
 *
 * @param customer whose
 * @param number which
 */
public record DocumentIssued(CustomerId customer, DocumentNumber number) {
}
