package it.creditoprepagato.identity;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A customer who is not let in, as it is stored. */
@Entity
@Immutable
@Table(schema = "identity", name = "suspension")
class SuspensionRow {

	@EmbeddedId
	private Id id;

	private String reason;

	private String actor;

	private Instant since;

	@SuppressWarnings("NullAway.Init")
	protected SuspensionRow() {
	}

	SuspensionRow(CustomerId customer, String reason, Actor actor, Instant since) {
		this.id = new Id(customer.value());
		this.reason = reason;
		this.actor = actor.toString();
		this.since = since;
	}

	Suspension suspension() {
		return new Suspension(this.reason, this.since);
	}

	/** Names a suspension by its customer. */
	@Embeddable
	record Id(UUID customerId) {

	}

}
