package it.creditoprepagato.invoicing;

import org.springframework.stereotype.Component;

/** Makes the files of a document. */
@Component
class DocumentPrinter {

	/**
	 * Makes them.
	 * @param transmission names the XML at the exchange system, which takes no name twice
	 */
	DocumentFiles print(TaxDocument document, long transmission) {
		throw new UnsupportedOperationException(document + ", " + transmission);
	}

}
