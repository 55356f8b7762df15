package it.creditoprepagato.web;

import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.IdempotencyKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Names an answer.
 *
 * @param customerId whose it is
 * @param key the customer's name for the request
 */
@Embeddable
record IdempotentAnswerId(UUID customerId, @Column(name = "key") String key) {

	static IdempotentAnswerId of(CustomerId customer, IdempotencyKey key) {
		return new IdempotentAnswerId(customer.value(), key.value());
	}

}
