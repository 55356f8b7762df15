package it.creditoprepagato.prepaid;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AutoTopUpJobs {

	static final TaskDescriptor<Void> CHARGE = TaskDescriptor.of("auto-top-up-charge");

	private static final Duration ROUND = Duration.ofMinutes(1);

	private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

	private static final Duration SILENCE = Duration.ofHours(1);

	private static final char SEPARATOR = ':';

	static String id(Payment payment) {
		return payment.customer().toString() + SEPARATOR + payment.id();
	}

	@Bean
	RecurringTask<Void> autoTopUpRoundsTask(AutoTopUpRound round) {
		return Tasks.recurring("auto-top-up-rounds", FixedDelay.of(ROUND)).execute((job, context) -> round.run());
	}

	/** A gateway that does not answer is asked again, for the same charge. */
	@Bean
	Task<Void> autoTopUpChargeTask(AutoTopUpCharge charge) {
		return Tasks.custom(CHARGE)
			.onDeadExecutionRevive()
			.onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
			.execute((job, context) -> {
				int separator = job.getId().indexOf(SEPARATOR);
				boolean awaited = charge.isAwaited(new CustomerId(UUID.fromString(job.getId().substring(0, separator))),
						UUID.fromString(job.getId().substring(separator + 1)));
				return awaited ? new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(SILENCE))
						: new CompletionHandler.OnCompleteRemove<>();
			});
	}

}
