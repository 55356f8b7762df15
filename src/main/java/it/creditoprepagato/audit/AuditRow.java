package it.creditoprepagato.audit;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The row behind an {@link Audited}. */
@Entity
@Immutable
@Table(schema = "audit", name = "record")
class AuditRow {

	/** Stands for the provider, whose matters are no customer's. */
	private static final UUID PROVIDER = new UUID(0, 0);

	@EmbeddedId
	private Id id;

	private Instant at;

	private String actor;

	private String action;

	private String subjectKind;

	private String subject;

	private @Nullable String sourceAddress;

	private @Nullable String before;

	private @Nullable String after;

	@SuppressWarnings("NullAway.Init")
	protected AuditRow() {
	}

	AuditRow(AuditRecord what, Instant at) {
		this.id = new Id(key(what.customer()), TimeOrderedId.next());
		this.at = at;
		this.actor = what.actor().toString();
		this.action = what.action();
		this.subjectKind = what.subject().kind();
		this.subject = what.subject().id();
		this.sourceAddress = what.details().source();
		this.before = what.details().before();
		this.after = what.details().after();
	}

	static UUID key(@Nullable CustomerId customer) {
		return (customer != null) ? customer.value() : PROVIDER;
	}

	Audited audited() {
		CustomerId customer = this.id.customerId().equals(PROVIDER) ? null : new CustomerId(this.id.customerId());
		return new Audited(this.id.id(), this.at,
				new AuditRecord(customer, Actor.parse(this.actor), this.action,
						new AuditRecord.Subject(this.subjectKind, this.subject),
						new AuditRecord.Details(this.sourceAddress, this.before, this.after)));
	}

	/**
	 * Names a record.
	 *
	 * @param customerId whose matter, or the provider's
	 * @param id which
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, UUID id) {
	}

}
