package it.creditoprepagato.invoicing;

import java.util.Locale;
import java.util.Map;

import it.creditoprepagato.web.PdfDocuments;

import org.springframework.stereotype.Component;

/** Makes the files of a document: the FatturaPA, and a PDF that carries it. */
@Component
class DocumentPrinter {

	private final PdfDocuments pdfs;

	DocumentPrinter(PdfDocuments pdfs) {
		this.pdfs = pdfs;
	}

	/**
	 * Makes them.
	 * @param transmission names the XML at the exchange system, which takes no name twice
	 */
	DocumentFiles print(TaxDocument document, long transmission) {
		TransmissionId id = new TransmissionId(transmission);
		byte[] xml = FatturaPa.write(document, id);
		String name = id.fileName(document.parties().seller().partitaIva());
		byte[] pdf = this.pdfs.archive("invoicing/document", Map.of("document", document), Locale.ITALIAN,
				new PdfDocuments.Attachment(name, "text/xml", xml));
		return new DocumentFiles(name, xml, pdf);
	}

}
