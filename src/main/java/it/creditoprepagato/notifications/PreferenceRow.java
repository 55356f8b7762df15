package it.creditoprepagato.notifications;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Whether a customer wants a kind of notice, for reading. */
@Entity
@Immutable
@Table(schema = "notifications", name = "preference")
class PreferenceRow {

	@EmbeddedId
	private Id id;

	private boolean wanted;

	@SuppressWarnings("NullAway.Init")
	protected PreferenceRow() {
	}

	NoticeKind kind() {
		return this.id.kind();
	}

	/**
	 * Names a preference.
	 *
	 * @param customerId whose
	 * @param kind of what
	 */
	@Embeddable
	record Id(UUID customerId, @Enumerated(EnumType.STRING) NoticeKind kind) {
	}

}
