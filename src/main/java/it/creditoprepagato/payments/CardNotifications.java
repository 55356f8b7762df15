package it.creditoprepagato.payments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes what card gateways tell: the request only records it, and a job staged in the
 * same transaction does what it asks for. An event told twice is recorded once.
 */
@Service
public class CardNotifications {

	private final CardNotificationRepository notifications;

	private final SchedulerClient client;

	private final ObjectProvider<Scheduler> scheduler;

	private final Clock clock;

	CardNotifications(CardNotificationRepository notifications, SchedulerClient client,
			ObjectProvider<Scheduler> scheduler, Clock clock) {
		this.notifications = notifications;
		this.client = client;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	/** Records what a gateway told, to be acted on at once. */
	@Transactional
	public void record(CardNotification told) {
		record(told, Duration.ZERO);
	}

	/** Records what a gateway is to tell later. */
	@Transactional
	public void record(CardNotification told, Duration delay) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		if (this.notifications.add(told, now) == 1) {
			this.client.scheduleIfNotExists(CardJobs.NOTIFICATION.instance(CardJobs.id(told)).build(), now.plus(delay));
			wakeAfterCommit();
		}
	}

	private void wakeAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				CardNotifications.this.scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
			}

		});
	}

}
