package it.creditoprepagato.invoicing;

/**
 * The files of a document.
 *
 * @param xmlName as the exchange system wants the XML to be called
 * @param xml the FatturaPA
 * @param pdf for people
 */
@SuppressWarnings("ArrayRecordComponent")
public record DocumentFiles(String xmlName, byte[] xml, byte[] pdf) {
}
