package it.creditoprepagato.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stages jobs in the caller's transaction, and wakes the scheduler when it commits. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class JobQueue {

	private static final Logger LOG = LoggerFactory.getLogger(JobQueue.class);

	private final SchedulerClient client;

	private final ObjectProvider<Scheduler> scheduler;

	private final Clock clock;

	JobQueue(SchedulerClient client, ObjectProvider<Scheduler> scheduler, Clock clock) {
		this.client = client;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	/** Stages a job to be done at once. */
	public void stage(TaskDescriptor<Void> task, String id) {
		stage(task, id, Duration.ZERO);
	}

	/**
	 * Stages a job to be done after a while.
	 * @param id names it among those of its task; one that is staged already stays
	 */
	public void stage(TaskDescriptor<Void> task, String id, Duration delay) {
		this.client.scheduleIfNotExists(task.instance(id).build(), this.clock.instant().plus(delay));
		wakeAfterCommit();
	}

	/**
	 * Stages a job to be done at once, also where it is staged for later; one that is
	 * being done stays.
	 */
	public void hasten(TaskDescriptor<Void> task, String id) {
		try {
			this.client.schedule(task.instance(id).build(), this.clock.instant(),
					ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
		}
		catch (TaskInstanceCurrentlyExecutingException ex) {
			LOG.debug("It is being done: {}", id, ex);
		}
		wakeAfterCommit();
	}

	/**
	 * Has a job that waits for its time done at once; one that runs, or has ended, is
	 * left.
	 */
	void hasten(TaskInstanceId job) {
		try {
			this.client.reschedule(job, this.clock.instant());
		}
		catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException ex) {
			LOG.debug("It is left: {}", job, ex);
		}
		wakeAfterCommit();
	}

	/** Stages many to be done at once, none of which is staged already. */
	public void stageAll(TaskDescriptor<Void> task, List<String> ids) {
		List<TaskInstance<?>> jobs = ids.stream().<TaskInstance<?>>map((id) -> task.instance(id).build()).toList();
		this.client.scheduleBatch(jobs, this.clock.instant());
		wakeAfterCommit();
	}

	private void wakeAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				JobQueue.this.scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
			}
		});
	}

}
