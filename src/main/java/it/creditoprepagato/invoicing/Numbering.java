package it.creditoprepagato.invoicing;

import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives documents their numbers (D.P.R. 633/1972, art. 21): a number is taken in the
 * transaction that writes it on its document, or not at all, so that a series has no gap;
 * and no number bears an earlier day than the one before it.
 */
@Component
class Numbering {

	/** The day of a document is that of Italy. */
	static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private final DocumentRepository documents;

	Numbering(DocumentRepository documents) {
		this.documents = documents;
	}

	/**
	 * Gives a document the next number of its series, in the year when the money settled,
	 * unless it has one. The series stays locked until the transaction ends.
	 */
	@Transactional
	public void number(DocumentRow.Id id) {
		DocumentRow document = this.documents.lock(id).orElseThrow();
		if (document.isNumbered()) {
			return;
		}
		LocalDate day = LocalDate.ofInstant(document.dueAt(), ITALY);
		SeriesRow.Id series = new SeriesRow.Id(document.type(), day.getYear());
		this.documents.open(series, day);
		TaxDocument.Related issued = this.documents.lock(series).next(day);
		document.numbered(issued.number(), issued.issuedOn());
		this.documents.register(issued, id);
	}

}
