package it.creditoprepagato.notifications;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailJobs {

	static final TaskDescriptor<Void> MAIL = TaskDescriptor.of("mail");

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
