package it.creditoprepagato.invoicing;

import java.time.LocalDate;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.tax.TaxAssessment;

/**
 * A document that has its number.
 *
 * @param customer whose
 * @param issued its number and day
 * @param tax what is due
 * @param about what it documents
 * @param state what became of it
 */
public record IssuedDocument(CustomerId customer, TaxDocument.Related issued, TaxAssessment tax, About about,
		State state) {

	public DocumentNumber number() {
		return this.issued.number();
	}

	public LocalDate issuedOn() {
		return this.issued.issuedOn();
	}

	/**
	 * What a document is about.
	 *
	 * @param paymentId whose money came or went back
	 * @param description in Italian
	 */
	public record About(UUID paymentId, String description) {
	}

	/** What became of a document. */
	public enum State {

		/** Its files are being made. */
		PREPARED,
		/** Issued. */
		ISSUED,
		/** Delivered by the exchange system. */
		DELIVERED,
		/** Issued, and left for the customer in the tax office's own pages. */
		UNDELIVERED,
		/** Refused by the exchange system; it will be sent again. */
		REJECTED

	}

}
