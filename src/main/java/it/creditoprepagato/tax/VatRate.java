package it.creditoprepagato.tax;

import java.time.LocalDate;

import it.creditoprepagato.shared.BasisPoints;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The ordinary Italian rate from a day on, until the next one. */
@Entity
@Immutable
@Table(schema = "tax", name = "vat_rate")
class VatRate {

	@EmbeddedId
	private Id id;

	private int basisPoints;

	@SuppressWarnings("NullAway.Init")
	protected VatRate() {
	}

	BasisPoints rate() {
		return new BasisPoints(this.basisPoints);
	}

	/** The day it came into force, in Italy. */
	@Embeddable
	record Id(LocalDate validFrom) {

	}

}
