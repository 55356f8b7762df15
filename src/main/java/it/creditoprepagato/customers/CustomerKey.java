package it.creditoprepagato.customers;

import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.Embeddable;

/** The primary key of a customer's row. */
@Embeddable
record CustomerKey(UUID customerId) {

	static CustomerKey of(CustomerId id) {
		return new CustomerKey(id.value());
	}

}
