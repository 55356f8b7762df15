package it.creditoprepagato.invoicing;

import java.util.Objects;

/**
 * A numbered document, read with how many renditions of it are made.
 *
 * @param row as it is stored
 * @param made how many
 */
record DocumentView(DocumentRow row, long made) {

	IssuedDocument document() {
		return new IssuedDocument(this.row.id().customer(), issued(), this.row.tax(),
				new IssuedDocument.About(this.row.paymentId(), this.row.line().description()), state());
	}

	DocumentCursor cursor() {
		return new DocumentCursor(issued().issuedOn(), this.row.id().id());
	}

	private TaxDocument.Related issued() {
		return Objects.requireNonNull(this.row.issued());
	}

	private IssuedDocument.State state() {
		return switch (this.row.exchangeState()) {
			case NONE -> (this.made > 0) ? IssuedDocument.State.ISSUED : IssuedDocument.State.PREPARED;
			case DELIVERED -> IssuedDocument.State.DELIVERED;
			case UNDELIVERED -> IssuedDocument.State.UNDELIVERED;
			case REJECTED -> IssuedDocument.State.REJECTED;
		};
	}

}
