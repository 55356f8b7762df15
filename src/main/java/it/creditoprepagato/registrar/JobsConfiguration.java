package it.creditoprepagato.registrar;

import java.time.Clock;
import java.util.Optional;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

	/** As {@code db-scheduler.table-name} has it. */
	static final String TABLE = "registrar.scheduled_tasks";

	@Bean
	DbSchedulerCustomizer jobsDataSource(DataSource dataSource) {
		return new DbSchedulerCustomizer() {

			@Override
			public Optional<DataSource> dataSource() {
				return Optional.of(new JobsDataSource(dataSource));
			}

		};
	}

	@Bean
	com.github.kagkarlsson.scheduler.Clock jobsClock(Clock clock) {
		return clock::instant;
	}

	/** Stages jobs also where none run: in sub-commands and tests. */
	@Bean
	@Primary
	SchedulerClient jobs(DataSource dataSource) {
		return SchedulerClient.Builder.create(new JobsDataSource(dataSource)).tableName(TABLE).build();
	}

	@Bean
	RecurringTask<Void> registryNewsTask(RegistryNews news) {
		return Tasks.recurring("read-registry-news", FixedDelay.ofMinutes(5)).execute((job, context) -> news.read());
	}

	/** A run that throws has rolled back what it was recording, and goes on later. */
	@Bean
	Task<Void> registryCommand(CommandRun run) {
		return Tasks.custom(CommandJobs.COMMAND)
			.onDeadExecutionRevive()
			.onFailure((failed, job) -> job.reschedule(failed,
					failed.getTimeDone().plus(Backoff.after(failed.getExecution().consecutiveFailures + 1))))
			.execute((job, context) -> run.run(CommandKey.parse(job.getId()))
				.<CompletionHandler<Void>>map((next) -> (done, operations) -> operations.reschedule(done, next))
				.orElseGet(CompletionHandler.OnCompleteRemove::new));
	}

}
