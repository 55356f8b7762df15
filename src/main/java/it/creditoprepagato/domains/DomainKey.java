package it.creditoprepagato.domains;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/** The primary key of a domain's row. */
@Embeddable
record DomainKey(UUID customerId, UUID id) {
}
