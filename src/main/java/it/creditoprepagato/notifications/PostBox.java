package it.creditoprepagato.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import it.creditoprepagato.identity.Addressee;
import it.creditoprepagato.jobs.JobQueue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters, in the transaction that they tell of, for a job to send. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PostBox {

	private final MailRepository mails;

	private final JobQueue jobs;

	private final Clock clock;

	PostBox(MailRepository mails, JobQueue jobs, Clock clock) {
		this.mails = mails;
		this.jobs = jobs;
		this.clock = clock;
	}

	/** Has a letter sent at once, unless the recipient has had one by that key. */
	void post(Addressee to, String key, Letter letter) {
		post(to, key, letter, Duration.ZERO);
	}

	/** Has a letter sent after a while, unless the recipient has had one by that key. */
	void post(Addressee to, String key, Letter letter, Duration delay) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		MailRow.Id id = MailRow.Id.next(to);
		if (this.mails.queue(QueuedMail.of(id, to, key, letter), now) == 1) {
			this.jobs.stage(MailJobs.MAIL, id.toString(), delay);
		}
	}

}
