package it.creditoprepagato.invoicing;

import java.nio.charset.StandardCharsets;

/** Writes receipts as the exchange system does, for public bodies and for others. */
final class ReceiptFile {

	private ReceiptFile() {
	}

	static String delivered(String fileName) {
		return of("RicevutaConsegna", fileName,
				"<DataOraConsegna>2026-11-22T10:05:00.000+01:00</DataOraConsegna><Destinatario><Codice>ABC1234</Codice>"
						+ "<Descrizione>Canale</Descrizione></Destinatario>");
	}

	static String undelivered(String fileName) {
		return of("RicevutaImpossibilitaRecapito", fileName, "<Descrizione>Non recapitata</Descrizione>");
	}

	static String refused(String fileName) {
		return of("RicevutaScarto", fileName,
				"""
						<ListaErrori><Errore><Codice>00423</Codice><Descrizione>2.2.1.11 PrezzoTotale non calcolato</Descrizione>
						<Suggerimento>Verificare</Suggerimento></Errore>
						<Errore><Codice>00311</Codice><Descrizione>CodiceDestinatario non valido</Descrizione></Errore></ListaErrori>""");
	}

	/** Of a file that was sent twice. */
	static String duplicate(String fileName) {
		return of("RicevutaScarto", fileName,
				"<ListaErrori><Errore><Codice>00002</Codice><Descrizione>Nome file duplicato</Descrizione></Errore></ListaErrori>")
			.replace(">123456789<", ">123456790<");
	}

	/** The names that the channel of public bodies has for the same. */
	static String toPublicBody(String receipt) {
		return receipt
			.replace("http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fattura/messaggi/v1.0",
					"http://www.fatturapa.gov.it/sdi/messaggi/v1.0")
			.replace("RicevutaScarto", "NotificaScarto")
			.replace("RicevutaImpossibilitaRecapito", "NotificaMancataConsegna");
	}

	private static String of(String root, String fileName, String more) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<ns2:%1$s xmlns:ns2="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fattura/messaggi/v1.0" versione="1.0">
				<IdentificativoSdI>123456789</IdentificativoSdI><NomeFile>%2$s</NomeFile>
				<DataOraRicezione>2026-11-22T10:00:00.000+01:00</DataOraRicezione>%3$s<MessageId>98765</MessageId>
				</ns2:%1$s>
				"""
			.formatted(root, fileName, more);
	}

	static byte[] bytes(String receipt) {
		return receipt.getBytes(StandardCharsets.UTF_8);
	}

}
