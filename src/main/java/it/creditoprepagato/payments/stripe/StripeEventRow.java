package it.creditoprepagato.payments.stripe;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.payments.ParkedReceipt;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A register: a {@link StripeEvent} as it is stored. */
@Entity
@Immutable
@Table(schema = "payments", name = "stripe_event")
class StripeEventRow {

	@EmbeddedId
	private Id id;

	@Enumerated(EnumType.STRING)
	private StripeEventKind kind;

	private String subject;

	private @Nullable String charge;

	private String state;

	private @Nullable String failure;

	private @Nullable Long minorUnits;

	private @Nullable String currency;

	private @Nullable UUID customerId;

	private @Nullable UUID paymentId;

	private @Nullable UUID refundId;

	private Instant recordedAt;

	@SuppressWarnings("NullAway.Init")
	protected StripeEventRow() {
	}

	Instant recordedAt() {
		return this.recordedAt;
	}

	StripeEvent event() {
		return new StripeEvent(this.id.eventId(), this.kind,
				new StripeEvent.About(this.subject, this.charge, this.state, this.failure),
				(this.minorUnits != null && this.currency != null)
						? new ParkedReceipt.Sum(this.minorUnits, this.currency) : null,
				new StripeNames(this.customerId, this.paymentId, this.refundId));
	}

	/**
	 * Names an event.
	 *
	 * @param eventId its name at Stripe
	 */
	@Embeddable
	record Id(String eventId) {
	}

}
