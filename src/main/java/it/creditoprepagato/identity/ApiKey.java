package it.creditoprepagato.identity;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A key that a customer gave to a program. */
@Entity
@Table(schema = "identity", name = "api_key")
class ApiKey {

	@EmbeddedId
	private Id id;

	@Column(updatable = false)
	private String name;

	@Column(updatable = false)
	private Instant createdAt;

	private @Nullable Instant revokedAt;

	@SuppressWarnings("NullAway.Init")
	protected ApiKey() {
	}

	ApiKey(Id id, String name, Instant createdAt) {
		this.id = id;
		this.name = name;
		this.createdAt = createdAt;
	}

	boolean isInForce() {
		return this.revokedAt == null;
	}

	/** Ends it; a second time changes nothing. */
	void revoke(Instant at) {
		if (isInForce()) {
			this.revokedAt = at;
		}
	}

	ApiCaller caller() {
		return new ApiCaller(new CustomerId(this.id.customerId()), this.id.keyId());
	}

	/**
	 * Names a key.
	 *
	 * @param customerId whose it is
	 * @param keyId which
	 */
	@Embeddable
	record Id(UUID customerId, UUID keyId) {

	}

}
