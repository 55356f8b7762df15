package it.creditoprepagato.payments;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RefundJobs {

	static final TaskDescriptor<Void> CARD_REFUND = TaskDescriptor.of("card-refund");

	private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

	private static final Duration SILENCE = Duration.ofHours(6);

	private static final char SEPARATOR = ':';

	static String id(CustomerId customer, UUID refund) {
		return customer.toString() + SEPARATOR + refund;
	}

	/**
	 * A gateway that does not answer is asked again, for the same refund; so is one that
	 * had it and told nothing since.
	 */
	@Bean
	Task<Void> cardRefund(CardRefundRun run) {
		return Tasks.custom(CARD_REFUND)
			.onDeadExecutionRevive()
			.onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
			.execute((job, context) -> {
				int separator = job.getId().indexOf(SEPARATOR);
				boolean awaited = run.isAwaited(new CustomerId(UUID.fromString(job.getId().substring(0, separator))),
						UUID.fromString(job.getId().substring(separator + 1)));
				return awaited ? new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(SILENCE))
						: new CompletionHandler.OnCompleteRemove<>();
			});
	}

}
