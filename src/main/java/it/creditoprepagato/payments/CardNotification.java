package it.creditoprepagato.payments;

import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;

/**
 * What a card gateway told of a payment.
 *
 * @param gateway who told it, a word
 * @param eventId names the event at the gateway; told twice, it counts once
 * @param customer whose payment
 * @param payment which
 * @param outcome what became of it
 */
public record CardNotification(String gateway, String eventId, CustomerId customer, UUID payment, Outcome outcome) {

	private static final int LONGEST_EVENT_ID = 255;

	public CardNotification {
		if (!gateway.matches("[a-z]{1,20}") || eventId.isBlank() || eventId.length() > LONGEST_EVENT_ID) {
			throw new IllegalArgumentException("Not an event of a card gateway: " + gateway + ", " + eventId);
		}
	}

	/** What became of a card payment. */
	public enum Outcome {

		/** The money will come. */
		PAID,
		/** The card was refused. */
		REFUSED

	}

}
