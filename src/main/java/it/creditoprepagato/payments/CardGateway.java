package it.creditoprepagato.payments;

import java.util.Optional;

/**
 * Where a customer pays by card. What it tells by itself arrives as its notifications;
 * what it is asked is asked while no transaction is open, since it may be slow.
 */
public interface CardGateway {

	/** Where a payer is sent: a path of this application. Asks nobody. */
	String payUrl(Payment payment);

	/**
	 * How far a payment that is pending has got, as far as it is known here. Asks nobody.
	 */
	CardStage stage(Payment payment);

	/**
	 * The page where this payment is paid, made at the first asking: absolute, or a path
	 * of this application.
	 * @return empty if that page has closed; {@link #ask} says what became of it
	 * @throws GatewayUnavailable if it does not answer
	 */
	Optional<String> open(Payment payment, CardVisit visit);

	/**
	 * What the gateway knows of a payment.
	 * @throws GatewayUnavailable if it does not answer
	 */
	CardAnswer ask(Payment payment);

	/**
	 * Closes the page where a payment could be paid, if there is one; money on its way
	 * still comes.
	 * @throws GatewayUnavailable if it does not answer
	 */
	void callOff(Payment payment);

	/**
	 * Sends money back. An exception means that it may be asked again.
	 * @throws GatewayUnavailable if it does not answer
	 */
	RefundAnswer refund(CardRefund refund);

	/**
	 * The card that paid, if it may be charged again: its owner let it be kept.
	 * @throws GatewayUnavailable if it does not answer
	 */
	Optional<SavedCard> card(Payment payment);

	/**
	 * What became of the charge that was made to a card for a payment.
	 * @return never {@link CardAnswer.Open}; empty if none was made
	 * @throws GatewayUnavailable if it does not answer
	 */
	Optional<CardAnswer> charged(Payment payment, SavedCard.Token card);

	/**
	 * Charges a card whose owner is away; to be asked only where nothing was
	 * {@linkplain #charged charged}.
	 * @return never {@link CardAnswer.Open}
	 * @throws GatewayUnavailable if it does not answer: then the charge may have been
	 * made
	 */
	CardAnswer charge(Payment payment, SavedCard.Token card);

	/**
	 * Forgets a card; one that it does not know is forgotten.
	 * @param card the gateway's name for it
	 * @throws GatewayUnavailable if it does not answer
	 */
	void forget(String card);

}
