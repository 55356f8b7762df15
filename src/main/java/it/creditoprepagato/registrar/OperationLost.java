package it.creditoprepagato.registrar;

import java.util.UUID;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/**
 * The registry's answer is lost, so what is held stays held. It is asked until it says;
 * then one of the other two events follows. Told inside the transaction that records it.
 *
 * @param id the operation's, as submitted
 */
public record OperationLost(CustomerId customer, UUID id, Operation operation, DomainName name) {
}
