package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.BasisPoints;
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

/** A payment as it is stored; what was asked never changes, what became of it does. */
@Entity
@DynamicUpdate
@Table(schema = "payments", name = "payment")
class PaymentRow {

	@EmbeddedId
	private Id id;

	@Enumerated(EnumType.STRING)
	private PaymentPurpose purpose;

	@Enumerated(EnumType.STRING)
	private PaymentMethod method;

	private long netCents;

	private long vatCents;

	private int payableRateBasisPoints;

	private @Nullable String reference;

	private String actor;

	private Instant requestedAt;

	@Enumerated(EnumType.STRING)
	private PaymentStatus status;

	private long receivedCents;

	private long creditedCents;

	private long returnedCents;

	private long returnedGrossCents;

	private @Nullable Instant settledAt;

	private @Nullable String calledOff;

	@SuppressWarnings("NullAway.Init")
	protected PaymentRow() {
	}

	PaymentRow(Payment payment, Actor actor) {
		this.id = new Id(payment.customer().value(), payment.id());
		this.purpose = payment.terms().purpose();
		this.method = payment.terms().method();
		this.netCents = payment.due().net().cents();
		this.vatCents = payment.due().vat().cents();
		this.payableRateBasisPoints = payment.due().payableRate().value();
		this.reference = payment.reference();
		this.actor = actor.toString();
		this.requestedAt = payment.requestedAt();
		this.status = payment.status();
		this.receivedCents = payment.received().cents();
		this.creditedCents = payment.progress().credited().cents();
		this.settledAt = null;
		this.calledOff = null;
	}

	/** Adds money that came, before or after the payment settled. */
	void receive(Money money) {
		this.receivedCents = Math.addExact(this.receivedCents, money.cents());
	}

	/** Adds the credit of money beyond what was asked, or that came later. */
	void creditExcess(Money credit) {
		this.status = PaymentStatus.SETTLED;
		this.creditedCents = Math.addExact(this.creditedCents, credit.cents());
	}

	/** Notes what goes back. */
	void giveBack(Payment.Returned what) {
		this.returnedCents = Math.addExact(this.returnedCents, what.credit().cents());
		this.returnedGrossCents = Math.addExact(this.returnedGrossCents, what.gross().cents());
	}

	/** Notes that it does not go back after all. */
	void keep(Payment.Returned what) {
		this.returnedCents = Math.subtractExact(this.returnedCents, what.credit().cents());
		this.returnedGrossCents = Math.subtractExact(this.returnedGrossCents, what.gross().cents());
	}

	/** All that it brought has gone back. */
	void refunded() {
		this.status = PaymentStatus.REFUNDED;
	}

	void settle(Money credit, Instant at) {
		if (!this.status.maySettle()) {
			throw new IllegalStateException("A payment settles once: " + this.id + " is " + this.status);
		}
		this.status = PaymentStatus.SETTLED;
		this.creditedCents = credit.cents();
		this.settledAt = at;
		this.calledOff = null;
	}

	void fail() {
		if (!this.status.maySettle()) {
			throw new IllegalStateException("A settled payment does not fail: " + this.id);
		}
		this.status = PaymentStatus.FAILED;
	}

	/** Notes that nobody waits for it any more. */
	void callOff(String why) {
		fail();
		this.calledOff = why;
	}

	/** Notes that it is awaited again. */
	void awaitAgain() {
		this.status = PaymentStatus.PENDING;
		this.calledOff = null;
	}

	Payment payment() {
		Due due = new Due(Money.cents(this.netCents), Money.cents(this.vatCents),
				new BasisPoints(this.payableRateBasisPoints));
		return new Payment(new CustomerId(this.id.customerId()), this.id.id(),
				new Payment.Terms(this.purpose, this.method, due),
				new Payment.Progress(this.status, Money.cents(this.receivedCents), Money.cents(this.creditedCents),
						new Payment.Returned(Money.cents(this.returnedCents), Money.cents(this.returnedGrossCents)),
						this.calledOff),
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

		static Id of(CustomerId customer, UUID id) {
			return new Id(customer.value(), id);
		}

	}

}
