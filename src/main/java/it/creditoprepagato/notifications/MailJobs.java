package it.creditoprepagato.notifications;

import java.time.LocalTime;
import java.time.ZoneId;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailJobs {

	static final TaskDescriptor<Void> MAIL = TaskDescriptor.of("mail");

	/** In the morning, when registries have answered what was renewed in the night. */
	@Bean
	RecurringTask<Void> tellEveryDay(DailyNotices notices) {
		return Tasks.recurring("daily-notices", new Daily(ZoneId.of("Europe/Rome"), LocalTime.of(7, 0)))
			.execute((job, context) -> notices.run());
	}

	/** A run that throws could not even be recorded, and goes on later. */
	@Bean
	Task<Void> mailJob(MailRun run) {
		return Tasks.custom(MAIL)
			.onDeadExecutionRevive()
			.onFailure((failed, job) -> job.reschedule(failed,
					failed.getTimeDone().plus(MailBackoff.after(failed.getExecution().consecutiveFailures + 1))))
			.execute((job, context) -> run.run(MailRow.Id.parse(job.getId()))
				.<CompletionHandler<Void>>map((next) -> (done, jobs) -> jobs.reschedule(done, next))
				.orElseGet(CompletionHandler.OnCompleteRemove::new));
	}

}
