package it.creditoprepagato.support;

import java.time.Duration;

import it.creditoprepagato.shared.Refusal;

/** What became of a message that was sent, to a ticket or by the contact form. */
public sealed interface SendOutcome {

	/**
	 * It is there, now or since the first time it was sent.
	 *
	 * @param number in which ticket, or as which contact message
	 */
	record Sent(CaseNumber number) implements SendOutcome {
	}

	/**
	 * Too much was sent in a short time.
	 *
	 * @param retryAfter until it may be sent, above zero, in whole seconds
	 */
	record TooOften(Duration retryAfter) implements SendOutcome, Refusal {
	}

	/**
	 * There are as many as there may be.
	 *
	 * @param limit of what
	 * @param most how many
	 */
	record LimitReached(Limit limit, int most) implements SendOutcome, Refusal {
	}

	/** Something else was sent from the same form before. */
	record SentOtherwise() implements SendOutcome, Refusal {
	}

	/** Somebody else wrote after the page was shown that staff answers from. */
	record Overtaken() implements SendOutcome, Refusal {
	}

	/** What there is only so much of. */
	enum Limit {

		/** Tickets of a customer that are not closed. */
		OPEN_TICKETS,
		/** Messages of a ticket, or answers to a contact message. */
		MESSAGES,
		/** Notes of a ticket. */
		NOTES

	}

}
