package it.creditoprepagato.ledger;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Names an entry.
 *
 * @param customerId whose it is
 * @param seq its number, from 1
 */
@Embeddable
record EntryId(@Column(name = "customer_id") UUID customerId, long seq) {
}
