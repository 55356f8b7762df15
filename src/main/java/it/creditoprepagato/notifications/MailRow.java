package it.creditoprepagato.notifications;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.identity.Addressee;
import it.creditoprepagato.shared.Language;
import it.creditoprepagato.shared.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A mail, for reading; it is written by statements that say what it was before. */
@Entity
@Immutable
@Table(schema = "notifications", name = "mail")
class MailRow {

	@EmbeddedId
	private Id id;

	private String recipient;

	private String idempotencyKey;

	@Enumerated(EnumType.STRING)
	private MailKind kind;

	@Enumerated(EnumType.STRING)
	private Language language;

	private @Nullable String parameters;

	@Enumerated(EnumType.STRING)
	private MailStatus status;

	private int attempts;

	private Instant queuedAt;

	private @Nullable Instant sentAt;

	@SuppressWarnings("NullAway.Init")
	protected MailRow() {
	}

	Id id() {
		return this.id;
	}

	String recipient() {
		return this.recipient;
	}

	MailKind kind() {
		return this.kind;
	}

	Language language() {
		return this.language;
	}

	int attempts() {
		return this.attempts;
	}

	Instant queuedAt() {
		return this.queuedAt;
	}

	/** What it says, as long as it is queued. */
	Letter letter() {
		if (this.parameters == null) {
			throw new IllegalStateException("Mail " + this.id.id() + " is " + this.status);
		}
		return LetterJson.read(this.kind, this.parameters);
	}

	/**
	 * Names a mail.
	 *
	 * @param customerId whose user gets it, or the provider's
	 * @param id which
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, UUID id) {

		/** Stands for the provider, whose people are no customer's. */
		private static final UUID PROVIDER = new UUID(0, 0);

		private static final char SEPARATOR = ':';

		static Id next(Addressee to) {
			return new Id((to.customer() != null) ? to.customer().value() : PROVIDER, TimeOrderedId.next());
		}

		/** What {@link #toString} wrote. */
		static Id parse(String text) {
			int separator = text.indexOf(SEPARATOR);
			return new Id(UUID.fromString(text.substring(0, separator)),
					UUID.fromString(text.substring(separator + 1)));
		}

		@Override
		public String toString() {
			return this.customerId.toString() + SEPARATOR + this.id;
		}

	}

}
