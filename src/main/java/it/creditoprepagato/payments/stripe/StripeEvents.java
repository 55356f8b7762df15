package it.creditoprepagato.payments.stripe;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import it.creditoprepagato.jobs.JobQueue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what Stripe tells: the request only records it, and a job staged in the same
 * transaction does what follows. An event told twice is recorded once.
 */
@Component
class StripeEvents {

	private final StripeEventRepository events;

	private final JobQueue jobs;

	private final Clock clock;

	StripeEvents(StripeEventRepository events, JobQueue jobs, Clock clock) {
		this.events = events;
		this.jobs = jobs;
		this.clock = clock;
	}

	@Transactional
	void record(StripeEvent event) {
		if (this.events.add(event, this.clock.instant().truncatedTo(ChronoUnit.MICROS)) == 1) {
			this.jobs.stage(StripeJobs.EVENT, event.id());
		}
	}

}
