package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
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

/** A refund as it is stored. */
@Entity
@DynamicUpdate
@Table(schema = "payments", name = "refund")
class RefundRow {

	@EmbeddedId
	private Id id;

	private UUID paymentId;

	private long creditCents;

	private long grossCents;

	private String reason;

	private String actor;

	private Instant requestedAt;

	@Enumerated(EnumType.STRING)
	private RefundStatus status;

	private @Nullable String sourceReference;

	private @Nullable String failure;

	private @Nullable Instant endedAt;

	@SuppressWarnings("NullAway.Init")
	protected RefundRow() {
	}

	RefundRow(RefundWish wish, Money gross, Instant at) {
		this.id = Id.of(wish.payment().customer(), wish.id());
		this.paymentId = wish.payment().id();
		this.creditCents = wish.credit().cents();
		this.grossCents = gross.cents();
		this.reason = wish.reason();
		this.actor = wish.actor().toString();
		this.requestedAt = at;
		this.status = RefundStatus.REQUESTED;
		this.sourceReference = null;
		this.failure = null;
		this.endedAt = null;
	}

	PaymentRow.Id payment() {
		return new PaymentRow.Id(this.id.customerId(), this.paymentId);
	}

	UUID paymentId() {
		return this.paymentId;
	}

	boolean isUnderWay() {
		return this.status == RefundStatus.REQUESTED;
	}

	Payment.Returned amount() {
		return new Payment.Returned(Money.cents(this.creditCents), Money.cents(this.grossCents));
	}

	/** The source has it, and will tell. */
	void accepted(String reference) {
		this.sourceReference = reference;
	}

	void done(String reference, Instant at) {
		this.status = RefundStatus.DONE;
		this.sourceReference = reference;
		this.endedAt = at;
	}

	void refused(String why, Instant at) {
		this.status = RefundStatus.REFUSED;
		this.failure = why;
		this.endedAt = at;
	}

	Refund refund(Payment payment) {
		return new Refund(payment, this.id.id(), amount(),
				new Refund.Order(Actor.parse(this.actor), this.reason, this.requestedAt),
				new Refund.Progress(this.status, this.sourceReference, this.failure));
	}

	/**
	 * Names a refund.
	 *
	 * @param customerId whose
	 * @param id which
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, UUID id) {

		static Id of(CustomerId customer, UUID id) {
			return new Id(customer.value(), id);
		}

	}

}
