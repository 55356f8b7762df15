package it.creditoprepagato.registrar;

import java.time.LocalDate;
import java.util.UUID;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/**
 * The registry has done it. Told once, inside the transaction that records it.
 *
 * @param id the operation's, as submitted
 * @param paidUntil what the customer has paid for now
 * @param registryExpiry the registry's own date
 */
public record OperationSucceeded(CustomerId customer, UUID id, Operation operation, DomainName name,
		LocalDate paidUntil, LocalDate registryExpiry) {
}
