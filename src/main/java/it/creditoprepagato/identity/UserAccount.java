package it.creditoprepagato.identity;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.TimeOrderedId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** Somebody who signs in, and the hash that the password must match. */
@Entity
@Table(schema = "identity", name = "user_account")
class UserAccount {

	@EmbeddedId
	private Id id;

	private String displayName;

	private String passwordHash;

	@Enumerated(EnumType.STRING)
	private Role role;

	private Instant createdAt;

	@SuppressWarnings("NullAway.Init")
	protected UserAccount() {
	}

	UserAccount(String displayName, String passwordHash, Role role, Instant createdAt) {
		this.id = new Id(TimeOrderedId.next());
		this.displayName = displayName;
		this.passwordHash = passwordHash;
		this.role = role;
		this.createdAt = createdAt;
	}

	UUID userId() {
		return this.id.userId();
	}

	/** Names a user. */
	@Embeddable
	record Id(UUID userId) {

	}

}
