package it.creditoprepagato.registrar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stages a job for every command, in the caller's transaction, and wakes the scheduler
 * once it has committed.
 */
@Component
class CommandJobs {

	static final TaskDescriptor<Void> COMMAND = TaskDescriptor.of("registry-command");

	private final SchedulerClient client;

	private final ObjectProvider<Scheduler> scheduler;

	private final Clock clock;

	CommandJobs(SchedulerClient client, ObjectProvider<Scheduler> scheduler, Clock clock) {
		this.client = client;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	void stage(List<CommandKey> commands) {
		Instant now = this.clock.instant();
		List<TaskInstance<?>> jobs = commands.stream()
			.<TaskInstance<?>>map((command) -> COMMAND.instance(command.toString()).build())
			.toList();
		this.client.scheduleBatch(jobs, now);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				CommandJobs.this.scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
			}

		});
	}

}
