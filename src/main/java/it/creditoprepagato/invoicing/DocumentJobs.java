package it.creditoprepagato.invoicing;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentJobs {

	static final TaskDescriptor<Void> DOCUMENT = TaskDescriptor.of("tax-document");

	private static final Duration FIRST_RETRY = Duration.ofSeconds(5);

	/** Broken off anywhere, a run that is repeated goes on from there. */
	@Bean
	Task<Void> taxDocument(DocumentRun run) {
		return Tasks.oneTime(DOCUMENT)
			.onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
			.execute((job, context) -> run.run(DocumentRow.Id.parse(job.getId())));
	}

}
