package it.creditoprepagato.payments;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RefundJobs {

	static final TaskDescriptor<Void> CARD_REFUND = TaskDescriptor.of("card-refund");

	private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

	private static final char SEPARATOR = ':';

	static String id(CustomerId customer, UUID refund) {
		return customer.toString() + SEPARATOR + refund;
	}

	/** A gateway that does not answer is asked again, for the same refund. */
	@Bean
	Task<Void> cardRefund(CardRefundRun run) {
		return Tasks.oneTime(CARD_REFUND)
			.onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
			.execute((job, context) -> {
				int separator = job.getId().indexOf(SEPARATOR);
				run.run(new CustomerId(UUID.fromString(job.getId().substring(0, separator))),
						UUID.fromString(job.getId().substring(separator + 1)));
			});
	}

}
