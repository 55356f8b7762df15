package it.creditoprepagato.registrar;

import java.util.UUID;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/**
 * The registry has not done it and will not. Told once, inside the transaction that
 * records it.
 *
 * @param id the operation's, as submitted
 * @param reason why
 */
public record OperationRefused(CustomerId customer, UUID id, Operation operation, DomainName name, ResultCode reason) {
}
