package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A register: what a card gateway told, as it is stored. */
@Entity
@Immutable
@Table(schema = "payments", name = "card_notification")
class CardNotificationRow {

	@EmbeddedId
	private Id id;

	private UUID customerId;

	private UUID paymentId;

	@Enumerated(EnumType.STRING)
	private CardNotification.Outcome outcome;

	private Instant recordedAt;

	@SuppressWarnings("NullAway.Init")
	protected CardNotificationRow() {
	}

	CardNotification notification() {
		return new CardNotification(this.id.gateway(), this.id.eventId(), new CustomerId(this.customerId),
				this.paymentId, this.outcome);
	}

	/**
	 * Names an event.
	 *
	 * @param gateway who told it
	 * @param eventId its name there
	 */
	@Embeddable
	record Id(String gateway, String eventId) {
	}

}
