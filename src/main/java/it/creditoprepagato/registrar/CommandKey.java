package it.creditoprepagato.registrar;

import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.Embeddable;

/** The primary key of a command; as text the name of its job. */
@Embeddable
record CommandKey(UUID customerId, UUID id) {

	static CommandKey of(CustomerId customer, UUID id) {
		return new CommandKey(customer.value(), id);
	}

	static CommandKey parse(String text) {
		int slash = text.indexOf('/');
		return new CommandKey(UUID.fromString(text.substring(0, slash)), UUID.fromString(text.substring(slash + 1)));
	}

	@Override
	public String toString() {
		return this.customerId + "/" + this.id;
	}

}
