package it.creditoprepagato.payments;

/**
 * Money that a card gateway took.
 *
 * @param charge the gateway's name for it, whoever tells of it and however often; 1 to
 * 255 characters
 * @param sum how much
 */
public record CardReceipt(String charge, ParkedReceipt.Sum sum) {

	static final String CURRENCY = "EUR";

	/** As it waits for staff. */
	public ParkedReceipt.Origin origin() {
		return new ParkedReceipt.Origin(ParkedReceipt.Source.STRIPE, this.charge);
	}

}
