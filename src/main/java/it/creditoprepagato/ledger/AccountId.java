package it.creditoprepagato.ledger;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import it.creditoprepagato.shared.CustomerId;

/**
 * Names an account.
 *
 * @param customerId whose it is
 */
@Embeddable
record AccountId(@Column(name = "customer_id") UUID customerId) {

	static AccountId of(CustomerId customer) {
		return new AccountId(customer.value());
	}

}
