package it.creditoprepagato.payments.stripe;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The Checkout Session of a payment, as it is stored. */
@Entity
@Immutable
@Table(schema = "payments", name = "stripe_checkout")
class StripeCheckoutRow {

	@EmbeddedId
	private Id id;

	private String session;

	private String page;

	private Instant openedAt;

	private Instant closesAt;

	private @Nullable Instant submittedAt;

	@SuppressWarnings("NullAway.Init")
	protected StripeCheckoutRow() {
	}

	String session() {
		return this.session;
	}

	String page() {
		return this.page;
	}

	Instant openedAt() {
		return this.openedAt;
	}

	/** Whether it may still be paid there. */
	boolean isOpen(Instant now) {
		return !isSubmitted() && now.isBefore(this.closesAt);
	}

	boolean isSubmitted() {
		return this.submittedAt != null;
	}

	/**
	 * Names a payment.
	 *
	 * @param customerId who pays
	 * @param paymentId which
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, @Column(name = "payment_id") UUID paymentId) {

		static Id of(Payment payment) {
			return of(payment.customer(), payment.id());
		}

		static Id of(CustomerId customer, UUID payment) {
			return new Id(customer.value(), payment);
		}

	}

}
