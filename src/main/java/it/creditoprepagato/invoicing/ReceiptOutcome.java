package it.creditoprepagato.invoicing;

import it.creditoprepagato.shared.Refusal;

/** What became of a receipt. */
public sealed interface ReceiptOutcome {

	/**
	 * Recorded, now or before.
	 *
	 * @param document of which
	 * @param kind what it says
	 * @param isNew whether it was not known before
	 */
	record Recorded(DocumentNumber document, ExchangeReceipt.Kind kind, boolean isNew) implements ReceiptOutcome {
	}

	/**
	 * Recorded: a file that had come to the system before was refused, which changes
	 * nothing for the document.
	 *
	 * @param document of which
	 */
	record Duplicate(DocumentNumber document) implements ReceiptOutcome {
	}

	/**
	 * No document was sent under that name.
	 *
	 * @param fileName the name
	 */
	record UnknownFile(String fileName) implements ReceiptOutcome, Refusal {
	}

	/**
	 * It says what cannot be, after what was said before: a delivered document was
	 * refused.
	 *
	 * @param document of which
	 * @param kind what it says
	 */
	record Contradicting(DocumentNumber document, ExchangeReceipt.Kind kind) implements ReceiptOutcome, Refusal {
	}

}
