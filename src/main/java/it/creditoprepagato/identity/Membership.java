package it.creditoprepagato.identity;

import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A register: whose area a user sees. */
@Entity
@Immutable
@Table(schema = "identity", name = "membership")
class Membership {

	@EmbeddedId
	private Id id;

	private UUID customerId;

	@SuppressWarnings("NullAway.Init")
	protected Membership() {
	}

	Membership(UUID userId, CustomerId customer) {
		this.id = new Id(userId);
		this.customerId = customer.value();
	}

	/** The user, who belongs to one customer at most. */
	@Embeddable
	record Id(UUID userId) {

	}

}
