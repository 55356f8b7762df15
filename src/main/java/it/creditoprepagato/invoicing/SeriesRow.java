package it.creditoprepagato.invoicing;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** The last number of a series and a year, as it is stored. */
@Entity
@Table(schema = "invoicing", name = "series")
class SeriesRow {

	@EmbeddedId
	private Id id;

	private int lastProgressive;

	private LocalDate lastIssuedOn;

	@SuppressWarnings("NullAway.Init")
	protected SeriesRow() {
	}

	/** The next number, of that day or of the last one's if that is later. */
	TaxDocument.Related next(LocalDate day) {
		this.lastProgressive++;
		if (this.lastIssuedOn.isBefore(day)) {
			this.lastIssuedOn = day;
		}
		return new TaxDocument.Related(new DocumentNumber(this.id.type(), this.id.year(), this.lastProgressive),
				this.lastIssuedOn);
	}

	/**
	 * Names a series.
	 *
	 * @param type of its documents
	 * @param year which
	 */
	@Embeddable
	record Id(@Enumerated(EnumType.STRING) DocumentType type, int year) {
	}

}
