package it.creditoprepagato.pricing;

import java.time.Instant;

import it.creditoprepagato.shared.Actor;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A draft as it is stored, without its file. */
@Entity
@Immutable
@Table(schema = "pricing", name = "draft")
class DraftRow {

	@EmbeddedId
	private Id id;

	private String source;

	private int lines;

	private Instant uploadedAt;

	private String actor;

	@SuppressWarnings("NullAway.Init")
	protected DraftRow() {
	}

	DraftRow(PriceFile file, int lines, PriceDraft.Act kept) {
		this.id = new Id(file.sha256());
		this.source = file.name();
		this.lines = lines;
		this.uploadedAt = kept.at();
		this.actor = kept.actor().toString();
	}

	Id id() {
		return this.id;
	}

	PriceDraft draft(@Nullable DraftEndRow end) {
		return new PriceDraft(this.id.digest(), this.source, this.lines,
				new PriceDraft.Act(Actor.parse(this.actor), this.uploadedAt), (end != null) ? end.end() : null);
	}

	/**
	 * Names a draft.
	 *
	 * @param digest of its file
	 */
	@Embeddable
	record Id(String digest) {
	}

}
