package it.creditoprepagato.payments.stripe;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is left to do is done also where Stripe is set up no more. */
@Configuration(proxyBeanMethods = false)
class StripeJobs {

	static final TaskDescriptor<Void> EVENT = TaskDescriptor.of("stripe-event");

	static final TaskDescriptor<Void> QUESTION = TaskDescriptor.of("stripe-question");

	private static final Duration FIRST_RETRY = Duration.ofSeconds(2);

	private static final char SEPARATOR = ':';

	static String id(StripeCheckoutRow.Id checkout) {
		return checkout.customerId().toString() + SEPARATOR + checkout.paymentId();
	}

	/** A run that throws has rolled back what it did, and is tried again later. */
	@Bean
	Task<Void> stripeEventTask(StripeEventRun run) {
		return Tasks.custom(EVENT)
			.onDeadExecutionRevive()
			.onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
			.execute((job, context) -> end(run.run(job.getId())));
	}

	@Bean
	Task<Void> stripeQuestionTask(StripeQuestion question) {
		return Tasks.custom(QUESTION)
			.onDeadExecutionRevive()
			.onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
			.execute((job, context) -> {
				int separator = job.getId().indexOf(SEPARATOR);
				return end(question.ask(new CustomerId(UUID.fromString(job.getId().substring(0, separator))),
						UUID.fromString(job.getId().substring(separator + 1))));
			});
	}

	private static CompletionHandler<Void> end(Optional<Instant> again) {
		return again.<CompletionHandler<Void>>map((next) -> (done, jobs) -> jobs.reschedule(done, next))
			.orElseGet(CompletionHandler.OnCompleteRemove::new);
	}

}
