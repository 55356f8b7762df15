package it.creditoprepagato.invoicing;

/** Makes the form of a document that people read; answered by whoever draws pages. */
public interface DocumentPdf {

	/**
	 * The document in Italian, to be kept (PDF/A-3), with its FatturaPA inside.
	 * @param xmlName of that file
	 */
	byte[] of(TaxDocument document, String xmlName, byte[] xml);

}
