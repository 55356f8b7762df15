package it.creditoprepagato.domains;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.registrar.Registrant;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.TimeOrderedId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A domain of a customer. Both dates are missing until its first operation succeeds; an
 * operation in progress keeps every other out.
 */
@Entity
@Table(schema = "domains", name = "domain")
class Domain {

	@EmbeddedId
	private DomainKey key;

	private String name;

	private String displayName;

	private String tld;

	private @Nullable LocalDate paidUntil;

	private @Nullable LocalDate registryExpiry;

	@Enumerated(EnumType.STRING)
	private AutoRenew autoRenew;

	@Enumerated(EnumType.STRING)
	private Priority priority;

	private @Nullable UUID operationId;

	@Enumerated(EnumType.STRING)
	private @Nullable Operation operation;

	@Embedded
	private Registrant registrant;

	private String[] nameServers;

	private Instant addedAt;

	@Embedded
	private @Nullable Departure departure;

	@SuppressWarnings("NullAway.Init")
	protected Domain() {
	}

	private Domain(CustomerId customer, DomainName name, Registrant registrant, List<String> nameServers, Instant at) {
		this.key = new DomainKey(customer.value(), TimeOrderedId.next());
		this.name = name.ascii();
		this.displayName = name.unicode();
		this.tld = name.tld().value();
		this.registrant = registrant;
		this.nameServers = nameServers.toArray(String[]::new);
		this.autoRenew = AutoRenew.OFF;
		this.priority = Priority.NORMAL;
		this.addedAt = at;
	}

	static Domain adopted(CustomerId customer, AdoptedDomain adopted, Instant at) {
		Domain domain = new Domain(customer, adopted.name(), adopted.registrant(), adopted.nameServers(), at);
		domain.paidUntil = adopted.paidUntil();
		domain.registryExpiry = adopted.registryExpiry();
		domain.autoRenew = adopted.autoRenew();
		return domain;
	}

	static Domain pending(CustomerId customer, Acquisition acquisition, UUID operationId, Instant at) {
		Domain domain = new Domain(customer, acquisition.name(), acquisition.registrant(), acquisition.nameServers(),
				at);
		domain.operationId = operationId;
		domain.operation = acquisition.operation();
		return domain;
	}

	/** The operation that it was claimed for has succeeded. */
	void completed(LocalDate paid, LocalDate expiry) {
		this.paidUntil = paid;
		this.registryExpiry = expiry;
		released();
	}

	/** The operation that it was claimed for has ended without effect. */
	void released() {
		this.operationId = null;
		this.operation = null;
	}

	/** The registry has moved its date by itself. */
	void renewedByRegistry(LocalDate expiry) {
		this.registryExpiry = expiry;
	}

	/** It is with this registrar no longer. */
	void departed(LocalDate day, Departure.Kind kind) {
		this.departure = new Departure(day, kind);
	}

	boolean isHere() {
		return this.paidUntil != null && this.departure == null;
	}

	boolean isPending() {
		return this.paidUntil == null;
	}

	DomainKey key() {
		return this.key;
	}

	DomainName name() {
		return new DomainName(this.name);
	}

}
