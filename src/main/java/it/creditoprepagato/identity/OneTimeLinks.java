package it.creditoprepagato.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes links that are good for one use within their time, and knows them again. */
@Component
class OneTimeLinks {

	private final EntityManager entities;

	private final OneTimeLinkRepository links;

	private final Clock clock;

	OneTimeLinks(EntityManager entities, OneTimeLinkRepository links, Clock clock) {
		this.entities = entities;
		this.links = links;
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

	/** The link of a code, used or not; empty if there is none, or its time is over. */
	@Transactional(readOnly = true)
	public Optional<OneTimeLinkRow> find(String code, LinkPurpose purpose) {
		Instant now = now();
		return LinkCode.read(code)
			.flatMap((read) -> this.links.findById(new OneTimeLinkRow.Id(read.hash())))
			.filter((link) -> link.isFor(purpose) && link.isInTimeAt(now));
	}

	/** Uses a link; of many who do so at once, one succeeds. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean isNowUsed(OneTimeLinkRow link) {
		return this.links.use(link.hash(), now()) == 1;
	}

	/** Makes all other links of the user for that purpose good for nothing. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void voidAll(UUID userId, LinkPurpose purpose) {
		this.links.useAll(userId, purpose.name(), now());
	}

	/** Where the last link of the user led to, if it is known and led anywhere. */
	@Transactional(readOnly = true)
	public @Nullable NextPage latestNext(UUID userId, LinkPurpose purpose) {
		return this.links.findLatest(userId, purpose).map(OneTimeLinkRow::next).orElse(null);
	}

	/** Forgets those whose time is over. */
	@Transactional
	public int forgetExpired() {
		return this.links.forget(now());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
