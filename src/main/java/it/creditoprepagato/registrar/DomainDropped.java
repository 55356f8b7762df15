package it.creditoprepagato.registrar;

import java.time.LocalDate;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/**
 * The registry will not renew the domain, or takes back the renewal it has made. Told
 * once, inside the transaction that records it.
 *
 * @param id the submission's
 * @param registryExpiry the registry's own date now
 */
public record DomainDropped(CustomerId customer, UUID id, DomainName name, LocalDate registryExpiry) {
}
