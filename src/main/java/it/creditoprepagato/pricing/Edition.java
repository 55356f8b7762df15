package it.creditoprepagato.pricing;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * An edition of the plans as it is stored: from when it is sold, and its entry amounts.
 */
@Entity
@Immutable
@Table(schema = "pricing", name = "edition")
class Edition {

	@EmbeddedId
	private Id id;

	private Instant startsAt;

	@Embedded
	private AmountByTier entryAmounts;

	@SuppressWarnings("NullAway.Init")
	protected Edition() {
	}

	Edition(EntryAmounts entryAmounts, Instant startsAt) {
		this.id = new Id(entryAmounts.edition());
		this.startsAt = startsAt;
		this.entryAmounts = AmountByTier.of(entryAmounts.byTier());
	}

	int year() {
		return this.id.edition();
	}

	Instant startsAt() {
		return this.startsAt;
	}

	SoldEdition sold() {
		return new SoldEdition(entryAmounts(), this.startsAt);
	}

	EntryAmounts entryAmounts() {
		return new EntryAmounts(year(), this.entryAmounts.toMap());
	}

	/** The edition's year. */
	@Embeddable
	record Id(int edition) {
	}

}
