package it.creditoprepagato.pricing;

import java.time.Instant;

import it.creditoprepagato.shared.Actor;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What became of a draft, as it is stored. */
@Entity
@Immutable
@Table(schema = "pricing", name = "draft_end")
class DraftEndRow {

	@EmbeddedId
	private DraftRow.Id id;

	private @Nullable Integer version;

	private Instant endedAt;

	private String actor;

	@SuppressWarnings("NullAway.Init")
	protected DraftEndRow() {
	}

	DraftEndRow(String digest, PriceDraft.End end) {
		this.id = new DraftRow.Id(digest);
		this.version = end.version();
		this.endedAt = end.act().at();
		this.actor = end.act().actor().toString();
	}

	DraftRow.Id id() {
		return this.id;
	}

	PriceDraft.End end() {
		return new PriceDraft.End(this.version, new PriceDraft.Act(Actor.parse(this.actor), this.endedAt));
	}

}
