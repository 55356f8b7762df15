package it.creditoprepagato.ledger;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Names a hold.
 *
 * @param customerId whose it is
 * @param id which
 */
@Embeddable
record HoldId(@Column(name = "customer_id") UUID customerId, UUID id) {
}
