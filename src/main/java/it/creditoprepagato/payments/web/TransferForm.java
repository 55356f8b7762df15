package it.creditoprepagato.payments.web;

import org.jspecify.annotations.Nullable;

/**
 * What staff types of a transfer that it saw arriving.
 *
 * @param importo the amount
 * @param valuta when the bank counts it
 * @param segno names this sight of it, so that a second click notes nothing
 * @param conferma given when more than is missing is meant
 */
record TransferForm(@Nullable String importo, @Nullable String valuta, @Nullable String segno,
		@Nullable String conferma) {

	boolean isConfirmed() {
		return this.conferma != null;
	}

}
