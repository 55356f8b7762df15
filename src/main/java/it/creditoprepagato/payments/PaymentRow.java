package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

/** A payment as it is stored. */
@Entity
@Table(schema = "payments", name = "payment")
class PaymentRow {

	@EmbeddedId
	private Id id;

	@Enumerated(EnumType.STRING)
	private PaymentPurpose purpose;

	@Enumerated(EnumType.STRING)
	private PaymentMethod method;

	@Enumerated(EnumType.STRING)
	private PaymentStatus status;

	private long netCents;

	private long vatCents;

	private long payableCents;

	private long receivedCents;

	private @Nullable String reference;

	private String actor;

	private Instant requestedAt;

	private @Nullable Instant settledAt;

	@SuppressWarnings("NullAway.Init")
	protected PaymentRow() {
	}

	PaymentRow(Payment payment, Actor actor) {
		this.id = new Id(payment.customer().value(), payment.id());
		this.purpose = payment.terms().purpose();
		this.method = payment.terms().method();
		this.status = payment.status();
		this.netCents = payment.due().net().cents();
		this.vatCents = payment.due().vat().cents();
		this.payableCents = payment.due().payable().cents();
		this.receivedCents = payment.received().cents();
		this.reference = payment.reference();
		this.actor = actor.toString();
		this.requestedAt = payment.requestedAt();
		this.settledAt = null;
	}

	Payment payment() {
		Due due = new Due(Money.cents(this.netCents), Money.cents(this.vatCents), Money.cents(this.payableCents));
		return new Payment(new CustomerId(this.id.customerId()), this.id.id(),
				new Payment.Terms(this.purpose, this.method, due), this.status, Money.cents(this.receivedCents),
				this.reference, this.requestedAt);
	}

	/**
	 * Names a payment.
	 *
	 * @param customerId who pays
	 * @param id which
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, UUID id) {
	}

}
