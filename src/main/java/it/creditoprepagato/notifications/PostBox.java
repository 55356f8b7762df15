package it.creditoprepagato.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import it.creditoprepagato.identity.Addressee;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes letters, in the transaction that they tell of, for a job to send. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PostBox {

	private final MailRepository mails;

	private final SchedulerClient client;

	private final ObjectProvider<Scheduler> scheduler;

	private final Clock clock;

	PostBox(MailRepository mails, SchedulerClient client, ObjectProvider<Scheduler> scheduler, Clock clock) {
		this.mails = mails;
		this.client = client;
		this.scheduler = scheduler;
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
			this.client.scheduleIfNotExists(MailJobs.MAIL.instance(id.toString()).build(), now.plus(delay));
			wakeAfterCommit();
		}
	}

	private void wakeAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				PostBox.this.scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
			}
		});
	}

}
