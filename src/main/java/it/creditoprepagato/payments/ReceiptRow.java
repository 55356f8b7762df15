package it.creditoprepagato.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A transfer that staff saw arriving for a payment, as it is stored. */
@Entity
@Immutable
@Table(schema = "payments", name = "receipt")
class ReceiptRow {

	@EmbeddedId
	private Id id;

	private UUID paymentId;

	private long amountCents;

	private LocalDate valueDate;

	private String actor;

	private Instant notedAt;

	@SuppressWarnings("NullAway.Init")
	protected ReceiptRow() {
	}

	ReceiptRow(CustomerId customer, UUID payment, Transfer transfer, Actor actor, Instant notedAt) {
		this.id = new Id(customer.value(), transfer.id());
		this.paymentId = payment;
		this.amountCents = transfer.amount().cents();
		this.valueDate = transfer.valueDate();
		this.actor = actor.toString();
		this.notedAt = notedAt;
	}

	Transfer transfer() {
		return new Transfer(this.id.id(), Money.cents(this.amountCents), this.valueDate);
	}

	boolean isOf(UUID payment, Transfer transfer) {
		return this.paymentId.equals(payment) && transfer.equals(transfer());
	}

	/**
	 * Names a receipt.
	 *
	 * @param customerId who paid
	 * @param id the sight of it
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, UUID id) {
	}

}
