package it.creditoprepagato.payments;

import java.util.Locale;

/**
 * A payer on the way to the gateway's page.
 *
 * @param page of the payment here, an absolute address; under it, {@code /ritorno} takes
 * who comes back having paid
 * @param language of the payer
 * @param keepsCard whether the card may be charged again while the payer is away
 */
public record CardVisit(String page, Locale language, boolean keepsCard) {

	/** Where to come back having paid. */
	public String afterwards() {
		return this.page + "/ritorno";
	}

}
