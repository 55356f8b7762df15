package it.creditoprepagato.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes links that are good for one use within their time. */
@Component
class OneTimeLinks {

	private final EntityManager entities;

	private final Clock clock;

	OneTimeLinks(EntityManager entities, Clock clock) {
		this.entities = entities;
		this.clock = clock;
	}

	/** A new one, beside those that are still good. */
	@Transactional(propagation = Propagation.MANDATORY)
	public OneTimeLink issue(UUID userId, LinkPurpose purpose, @Nullable NextPage next) {
		LinkCode code = LinkCode.random();
		OneTimeLinkRow row = new OneTimeLinkRow(code, userId, purpose, next, now());
		this.entities.persist(row);
		return new OneTimeLink(purpose.page(code), row.expiresAt());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
