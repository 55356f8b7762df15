package it.creditoprepagato.orders;

/**
 * A line of an order has failed for good, and what was held for it is available again, in
 * this transaction.
 *
 * @param operation the line, with its reason
 */
public record OperationFailed(DomainOperation operation) {
}
