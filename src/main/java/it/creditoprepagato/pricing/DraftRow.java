package it.creditoprepagato.pricing;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is stored, without the file itself: that is up to 4 MiB, and read only to
 * be compared or published.
 */
@Entity
@DynamicUpdate
@Table(schema = "pricing", name = "draft")
class DraftRow {

	@EmbeddedId
	private Id id;

	private String source;

	private String fileSha256;

	private int lines;

	private int slot;

	private String keptBy;

	private Instant keptAt;

	@Enumerated(EnumType.STRING)
	private PriceDraft.Status status;

	private @Nullable String endedBy;

	private @Nullable Instant endedAt;

	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected DraftRow() {
	}

	int slot() {
		return this.slot;
	}

	void end(PriceDraft.End end) {
		this.status = end.status();
		this.endedBy = end.act().by().toString();
		this.endedAt = end.act().at();
		this.version = end.version();
	}

	PriceDraft draft() {
		return new PriceDraft(this.id.id(), new PriceDraft.File(this.source, this.fileSha256, this.lines),
				new PriceDraft.Act(Actor.parse(this.keptBy), this.keptAt), ending());
	}

	private PriceDraft.@Nullable End ending() {
		return (this.endedBy != null && this.endedAt != null)
				? new PriceDraft.End(new PriceDraft.Act(Actor.parse(this.endedBy), this.endedAt), this.version) : null;
	}

	/** Names a draft. */
	@Embeddable
	record Id(UUID id) {
	}

}
