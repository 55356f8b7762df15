package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A chargeback as it is stored. */
@Entity
@DynamicUpdate
@Table(schema = "payments", name = "chargeback")
class ChargebackRow {

	@EmbeddedId
	private Id id;

	private UUID paymentId;

	private long creditCents;

	private long grossCents;

	private @Nullable Long entrySequence;

	@Enumerated(EnumType.STRING)
	private ChargebackStatus status;

	private Instant openedAt;

	private @Nullable Instant closedAt;

	@SuppressWarnings("NullAway.Init")
	protected ChargebackRow() {
	}

	ChargebackRow(Chargeback opened, @Nullable Long entrySequence) {
		this.id = new Id(opened.payment().customer().value(), opened.id());
		this.paymentId = opened.payment().id();
		this.creditCents = opened.amount().credit().cents();
		this.grossCents = opened.amount().gross().cents();
		this.entrySequence = entrySequence;
		this.status = opened.status();
		this.openedAt = opened.openedAt();
		this.closedAt = null;
	}

	UUID paymentId() {
		return this.paymentId;
	}

	/** The ledger's entry; none where no credit was left to take. */
	@Nullable Long entrySequence() {
		return this.entrySequence;
	}

	Payment.Returned amount() {
		return new Payment.Returned(Money.cents(this.creditCents), Money.cents(this.grossCents));
	}

	boolean isOpen() {
		return this.status == ChargebackStatus.OPEN;
	}

	void close(ChargebackStatus status, Instant at) {
		this.status = status;
		this.closedAt = at;
	}

	Chargeback chargeback(Payment payment) {
		return new Chargeback(payment, this.id.id(), amount(), this.status, this.openedAt);
	}

	/**
	 * Names a chargeback.
	 *
	 * @param customerId whose payment
	 * @param id the gateway's name
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, String id) {
	}

}
