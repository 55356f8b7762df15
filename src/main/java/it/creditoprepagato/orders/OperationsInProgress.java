package it.creditoprepagato.orders;

import java.util.List;

/**
 * What is under way for a customer.
 *
 * @param newest some of the operations
 * @param all how many there are
 */
public record OperationsInProgress(List<DomainOperation> newest, long all) {
}
