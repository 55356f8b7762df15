package it.creditoprepagato.payments.web;

import java.time.Duration;

import it.creditoprepagato.payments.CardNotification.Outcome;

/** The buttons of the simulated card page: what the gateway will tell, and when. */
enum SimulatedAnswer {

	/** Paid, told at once. */
	PAY(Outcome.PAID, Duration.ZERO),
	/** Refused, told at once. */
	REFUSE(Outcome.REFUSED, Duration.ZERO),
	/** Paid, told after five seconds. */
	PAY_LATE(Outcome.PAID, Duration.ofSeconds(5)),
	/** Paid, told twice as one event and once more as another. */
	PAY_TWICE(Outcome.PAID, Duration.ZERO);

	private final Outcome outcome;

	private final Duration delay;

	SimulatedAnswer(Outcome outcome, Duration delay) {
		this.outcome = outcome;
		this.delay = delay;
	}

	Outcome outcome() {
		return this.outcome;
	}

	Duration delay() {
		return this.delay;
	}

}
