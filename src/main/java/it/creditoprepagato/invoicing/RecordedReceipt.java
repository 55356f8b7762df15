package it.creditoprepagato.invoicing;

import java.time.Instant;
import java.util.List;

/**
 * A receipt that was recorded.
 *
 * @param attempt how often the document had been sent, from 1
 * @param kind what it says
 * @param exchangeId the system's name for the file
 * @param errors why it was refused, each with its code
 * @param recordedAt when staff sent it
 */
public record RecordedReceipt(int attempt, ExchangeReceipt.Kind kind, String exchangeId, List<String> errors,
		Instant recordedAt) {

	/** Names its file. */
	public String name() {
		return this.attempt + "-" + this.kind + "-" + this.exchangeId;
	}

}
