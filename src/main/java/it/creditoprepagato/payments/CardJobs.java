package it.creditoprepagato.payments;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CardJobs {

	static final TaskDescriptor<Void> NOTIFICATION = TaskDescriptor.of("card-notification");

	private static final Duration FIRST_RETRY = Duration.ofSeconds(2);

	private static final char SEPARATOR = ':';

	static String id(CardNotification told) {
		return told.gateway() + SEPARATOR + told.eventId();
	}

	/** A run that throws has rolled back what it did, and is tried again later. */
	@Bean
	Task<Void> cardNotification(CardNotificationRun run) {
		return Tasks.oneTime(NOTIFICATION)
			.onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
			.execute((job, context) -> {
				int separator = job.getId().indexOf(SEPARATOR);
				run.run(new CardNotificationRow.Id(job.getId().substring(0, separator),
						job.getId().substring(separator + 1)));
			});
	}

}
