package it.creditoprepagato.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;

/**
 * A line of an order, for reading; it is written by statements that say what it was
 * before.
 */
@Entity
@Immutable
@Table(schema = "orders", name = "operation")
class OperationRow {

	@EmbeddedId
	private Id id;

	private long orderNumber;

	private int line;

	@Enumerated(EnumType.STRING)
	private Operation operation;

	private String domain;

	private int years;

	private long priceCents;

	private String receipt;

	@Enumerated(EnumType.STRING)
	private OperationStatus status;

	private @Nullable String reason;

	private @Nullable LocalDate expiryBefore;

	private @Nullable LocalDate expiryAfter;

	private Instant placedAt;

	private @Nullable Instant endedAt;

	@SuppressWarnings("NullAway.Init")
	protected OperationRow() {
	}

	String receipt() {
		return this.receipt;
	}

	DomainOperation operation() {
		return new DomainOperation(new CustomerId(this.id.customerId()), this.id.id(),
				new DomainOperation.What(this.orderNumber, this.line, this.operation, DomainName.parse(this.domain),
						this.years),
				Money.cents(this.priceCents),
				new DomainOperation.State(this.status, this.reason, this.expiryBefore, this.expiryAfter),
				this.placedAt);
	}

	/**
	 * Names a line.
	 *
	 * @param customerId whose
	 * @param id which
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, UUID id) {
	}

}
