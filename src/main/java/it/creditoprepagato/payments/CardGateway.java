package it.creditoprepagato.payments;

/**
 * Where a customer pays by card; what it answers arrives as a {@link CardNotification}.
 */
public interface CardGateway {

	/** The page where this payment is paid: absolute, or a path of this application. */
	String payUrl(Payment payment);

	/**
	 * Sends money back. Called while no transaction is open; an exception means that it
	 * may be asked again.
	 */
	RefundAnswer refund(CardRefund refund);

}
