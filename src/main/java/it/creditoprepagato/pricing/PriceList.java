package it.creditoprepagato.pricing;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * One version of the price lists as it is stored: the file it came from, and its start.
 */
@Entity
@Immutable
@Table(schema = "pricing", name = "price_list")
class PriceList {

	@EmbeddedId
	private Id id;

	private String source;

	private String fileSha256;

	private Instant startsAt;

	private Instant importedAt;

	@SuppressWarnings("NullAway.Init")
	protected PriceList() {
	}

	PriceList(int version, PriceFile file, Instant startsAt, Instant importedAt) {
		this.id = new Id(version);
		this.source = file.name();
		this.fileSha256 = file.sha256();
		this.startsAt = startsAt;
		this.importedAt = importedAt;
	}

	PriceListVersion toVersion() {
		return new PriceListVersion(this.id.version(), this.source, this.startsAt);
	}

	/** The version's number, from 1. */
	@Embeddable
	record Id(int version) {
	}

}
