package it.creditoprepagato.payments;

/**
 * Where a customer pays by card; what it answers arrives as a {@link CardNotification}.
 */
public interface CardGateway {

	/** The page where this payment is paid: absolute, or a path of this application. */
	String payUrl(Payment payment);

}
