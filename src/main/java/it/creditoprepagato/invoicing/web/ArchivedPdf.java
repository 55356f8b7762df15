package it.creditoprepagato.invoicing.web;

import java.util.Locale;
import java.util.Map;

import it.creditoprepagato.invoicing.DocumentPdf;
import it.creditoprepagato.invoicing.TaxDocument;
import it.creditoprepagato.web.PdfDocuments;

import org.springframework.stereotype.Component;

/** Draws documents from a template. */
@Component
class ArchivedPdf implements DocumentPdf {

	private final PdfDocuments documents;

	ArchivedPdf(PdfDocuments documents) {
		this.documents = documents;
	}

	@Override
	public byte[] of(TaxDocument document, String xmlName, byte[] xml) {
		return this.documents.archive("invoicing/document", Map.of("document", document), Locale.ITALIAN,
				new PdfDocuments.Attachment(xmlName, "text/xml", xml));
	}

}
