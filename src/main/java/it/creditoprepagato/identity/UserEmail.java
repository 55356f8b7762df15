package it.creditoprepagato.identity;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A register: who signs in by an address. */
@Entity
@Immutable
@Table(schema = "identity", name = "user_email")
class UserEmail {

	@EmbeddedId
	private Id id;

	private UUID userId;

	@SuppressWarnings("NullAway.Init")
	protected UserEmail() {
	}

	/** The address, in lower case. */
	@Embeddable
	record Id(String email) {

	}

}
