package it.creditoprepagato.identity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A link that was sent, for reading; its use is a statement that says it was unused. */
@Entity
@Immutable
@Table(schema = "identity", name = "one_time_link")
class OneTimeLinkRow {

	@EmbeddedId
	private Id id;

	private UUID userId;

	@Enumerated(EnumType.STRING)
	private LinkPurpose purpose;

	private @Nullable String nextPage;

	private Instant createdAt;

	private Instant expiresAt;

	private @Nullable Instant usedAt;

	@SuppressWarnings("NullAway.Init")
	protected OneTimeLinkRow() {
	}

	OneTimeLinkRow(LinkCode code, UUID userId, LinkPurpose purpose, @Nullable NextPage next, Instant createdAt) {
		this.id = new Id(code.hash());
		this.userId = userId;
		this.purpose = purpose;
		this.nextPage = (next != null) ? next.path() : null;
		this.createdAt = createdAt;
		this.expiresAt = createdAt.plus(purpose.life());
	}

	String hash() {
		return this.id.hash();
	}

	UUID userId() {
		return this.userId;
	}

	@Nullable NextPage next() {
		return (this.nextPage != null) ? new NextPage(this.nextPage) : null;
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

	boolean isFor(LinkPurpose asked) {
		return this.purpose == asked;
	}

	boolean isInTimeAt(Instant now) {
		return now.isBefore(this.expiresAt);
	}

	boolean isUsed() {
		return this.usedAt != null;
	}

	/** SHA-256 of the link's code, 64 hexadecimal digits. */
	@Embeddable
	record Id(String hash) {
	}

}
