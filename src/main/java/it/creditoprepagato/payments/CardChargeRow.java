package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What the gateway calls the money that settled a card payment, as it is stored. */
@Entity
@Immutable
@Table(schema = "payments", name = "card_charge")
class CardChargeRow {

	@EmbeddedId
	private Id id;

	private String charge;

	private Instant takenAt;

	@SuppressWarnings("NullAway.Init")
	protected CardChargeRow() {
	}

	CardChargeRow(Payment payment, String charge, Instant takenAt) {
		this.id = Id.of(payment);
		this.charge = charge;
		this.takenAt = takenAt;
	}

	String charge() {
		return this.charge;
	}

	/**
	 * Names a payment.
	 *
	 * @param customerId who paid
	 * @param paymentId which
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, @Column(name = "payment_id") UUID paymentId) {

		static Id of(Payment payment) {
			return new Id(payment.customer().value(), payment.id());
		}

	}

}
