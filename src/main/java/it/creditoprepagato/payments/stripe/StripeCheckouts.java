package it.creditoprepagato.payments.stripe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.jobs.JobQueue;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which Checkout Session a payment has, and has Stripe asked about it should it
 * stay silent.
 */
@Component
@Transactional
class StripeCheckouts {

	/** Events come within seconds; a payer needs some minutes. */
	static final Duration FIRST_QUESTION = Duration.ofMinutes(5);

	private final StripeCheckoutRepository checkouts;

	private final JobQueue jobs;

	private final Clock clock;

	StripeCheckouts(StripeCheckoutRepository checkouts, JobQueue jobs, Clock clock) {
		this.checkouts = checkouts;
		this.jobs = jobs;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Optional<StripeCheckoutRow> find(CustomerId customer, UUID payment) {
		return this.checkouts.findById(StripeCheckoutRow.Id.of(customer, payment));
	}

	/** Keeps a session, unless somebody was quicker: then that one's is the payment's. */
	StripeCheckoutRow keep(Payment payment, StripeSession session) {
		StripeCheckoutRow.Id id = StripeCheckoutRow.Id.of(payment);
		if (this.checkouts.add(id, session, now()) == 1) {
			this.jobs.stage(StripeJobs.QUESTION, StripeJobs.id(id), FIRST_QUESTION);
		}
		return this.checkouts.findById(id).orElseThrow();
	}

	/** The payer is done there. */
	void submitted(CustomerId customer, UUID payment) {
		this.checkouts.submitted(StripeCheckoutRow.Id.of(customer, payment), now());
	}

	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
