package it.creditoprepagato.identity;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A register: which key has a hash. */
@Entity
@Immutable
@Table(schema = "identity", name = "api_key_hash")
class ApiKeyHash {

	@EmbeddedId
	private Id id;

	private UUID customerId;

	private UUID keyId;

	@SuppressWarnings("NullAway.Init")
	protected ApiKeyHash() {
	}

	ApiKeyHash(String hash, ApiKey.Id key) {
		this.id = new Id(hash);
		this.customerId = key.customerId();
		this.keyId = key.keyId();
	}

	/** SHA-256 of the key's text, 64 hexadecimal digits. */
	@Embeddable
	record Id(String hash) {

	}

}
