package it.creditoprepagato.invoicing;

import org.springframework.stereotype.Component;

/** Makes the files of a document: the FatturaPA, and a PDF that carries it. */
@Component
class DocumentPrinter {

	private final DocumentPdf pdf;

	DocumentPrinter(DocumentPdf pdf) {
		this.pdf = pdf;
	}

	/**
	 * Makes them.
	 * @param transmission names the XML at the exchange system, which takes no name twice
	 */
	DocumentFiles print(TaxDocument document, long transmission) {
		TransmissionId id = new TransmissionId(transmission);
		byte[] xml = FatturaPa.write(document, id);
		String name = id.fileName(document.parties().seller().partitaIva());
		return new DocumentFiles(name, xml, this.pdf.of(document, name, xml));
	}

}
