package it.creditoprepagato.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.TimeOrderedId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys by which a customer's programs use the API. Only their hashes are kept; a
 * plain SHA-256 is enough, since a key has 256 random bits.
 */
@Service
public class ApiKeys {

	private static final int LONGEST_NAME = 80;

	private final EntityManager entities;

	private final Clock clock;

	ApiKeys(EntityManager entities, Clock clock) {
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * Puts a key in force.
	 * @param name what the customer calls it, 1 to 80 characters
	 * @param secret as a rule {@link ApiKeySecret#random()}
	 * @return the key's id
	 * @throws org.springframework.dao.DataIntegrityViolationException if that secret has
	 * been used before
	 */
	@Transactional
	public UUID create(CustomerId customer, String name, ApiKeySecret secret) {
		if (name.isBlank() || name.length() > LONGEST_NAME) {
			throw new IllegalArgumentException("A key's name has 1 to 80 characters");
		}
		ApiKey.Id id = new ApiKey.Id(customer.value(), TimeOrderedId.next());
		this.entities.persist(new ApiKey(id, name, now()));
		this.entities.persist(new ApiKeyHash(secret.hash(), id));
		return id.keyId();
	}

	/**
	 * Ends a key at once, for good.
	 * @return whether the customer has such a key
	 */
	@Transactional
	public boolean revoke(CustomerId customer, UUID keyId) {
		ApiKey key = this.entities.find(ApiKey.class, new ApiKey.Id(customer.value(), keyId));
		if (key != null) {
			key.revoke(now());
		}
		return key != null;
	}

	/** Whose key this text is; empty for anything that is no key in force. */
	@Transactional(readOnly = true)
	public Optional<ApiAccess> find(String text) {
		return ApiKeySecret.read(text)
			.flatMap((secret) -> this.entities.createQuery("""
					select k, (select count(s) from SuspensionRow s where s.id.customerId = k.id.customerId)
					from ApiKeyHash h join ApiKey k on k.id.customerId = h.customerId and k.id.keyId = h.keyId
					where h.id = :hash and k.revokedAt is null""", Tuple.class)
				.setParameter("hash", new ApiKeyHash.Id(secret.hash()))
				.getResultStream()
				.map((found) -> new ApiAccess(found.get(0, ApiKey.class).caller(), found.get(1, Long.class) > 0))
				.findFirst());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
