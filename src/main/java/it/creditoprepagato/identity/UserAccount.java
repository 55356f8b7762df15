package it.creditoprepagato.identity;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.Language;
import it.creditoprepagato.shared.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Somebody who signs in, and the hash that the password must match. */
@Entity
@Table(schema = "identity", name = "user_account")
class UserAccount {

	@EmbeddedId
	private Id id;

	@Column(updatable = false)
	private String displayName;

	private String passwordHash;

	@Column(updatable = false)
	@Enumerated(EnumType.STRING)
	private Role role;

	@Enumerated(EnumType.STRING)
	private Language language;

	@Column(updatable = false)
	private Instant createdAt;

	private @Nullable Instant emailConfirmedAt;

	@SuppressWarnings("NullAway.Init")
	protected UserAccount() {
	}

	UserAccount(String displayName, String passwordHash, Role role, Language language, Instant createdAt) {
		this.id = new Id(TimeOrderedId.next());
		this.displayName = displayName;
		this.passwordHash = passwordHash;
		this.role = role;
		this.language = language;
		this.createdAt = createdAt;
	}

	/** Notes that the address is the user's own; a second time changes nothing. */
	void confirmEmail(Instant at) {
		if (this.emailConfirmedAt == null) {
			this.emailConfirmedAt = at;
		}
	}

	UUID userId() {
		return this.id.userId();
	}

	Language language() {
		return this.language;
	}

	void speak(Language next) {
		this.language = next;
	}

	/** The user signs in by another password. */
	void changePassword(String hash) {
		this.passwordHash = hash;
	}

	/** Names a user. */
	@Embeddable
	record Id(UUID userId) {

	}

}
