package it.creditoprepagato.invoicing;

import java.util.List;
import java.util.Set;

/**
 * What the exchange system (SDI) says of a file that was sent to it.
 *
 * @param kind what
 * @param exchangeId the system's name for the file, 1 to 40 digits
 * @param fileName of the file
 * @param toldAt when, as the system writes it; empty where it does not
 * @param errors why it was refused; none where it was not
 */
public record ExchangeReceipt(Kind kind, String exchangeId, String fileName, String toldAt, List<Flaw> errors) {

	/** A file's name, or an invoice, that the system has already. */
	private static final Set<String> DUPLICATES = Set.of("00002", "00404");

	public ExchangeReceipt {
		errors = List.copyOf(errors);
	}

	/**
	 * Whether it refuses a file for having come before: what came before stands as the
	 * system said then.
	 */
	boolean isOfDuplicate() {
		return this.kind == Kind.NS && DUPLICATES.containsAll(this.errors.stream().map(Flaw::code).toList());
	}

	/** What a receipt says, by the names that the system's files bear. */
	public enum Kind {

		/** Refused: not issued (notifica di scarto). */
		NS(ExchangeState.REJECTED),
		/** Delivered (ricevuta di consegna). */
		RC(ExchangeState.DELIVERED),
		/**
		 * Issued, and left in the tax office's own pages (mancata consegna, impossibilità
		 * di recapito).
		 */
		MC(ExchangeState.UNDELIVERED);

		private final ExchangeState state;

		Kind(ExchangeState state) {
			this.state = state;
		}

		ExchangeState state() {
			return this.state;
		}

	}

	/**
	 * Why a file was refused.
	 *
	 * @param code the system's, such as 00423
	 * @param text in Italian
	 */
	public record Flaw(String code, String text) {
	}

}
