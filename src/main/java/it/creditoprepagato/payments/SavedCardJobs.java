package it.creditoprepagato.payments;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SavedCardJobs {

	static final TaskDescriptor<Void> SAVE = TaskDescriptor.of("save-card");

	static final TaskDescriptor<Void> FORGET = TaskDescriptor.of("forget-card");

	private static final Duration FIRST_RETRY = Duration.ofSeconds(5);

	private static final char SEPARATOR = ':';

	static String id(Payment payment) {
		return payment.customer().toString() + SEPARATOR + payment.id();
	}

	/** The gateway is asked, with no transaction open, which card it was. */
	@Bean
	Task<Void> saveCard(Payments payments, SavedCards cards, ObjectProvider<CardGateway> gateway) {
		return Tasks.oneTime(SAVE)
			.onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
			.execute((job, context) -> {
				int separator = job.getId().indexOf(SEPARATOR);
				CustomerId customer = new CustomerId(UUID.fromString(job.getId().substring(0, separator)));
				Optional<Payment> payment = payments.find(customer,
						UUID.fromString(job.getId().substring(separator + 1)));
				payment.flatMap((paid) -> gateway.getObject().card(paid))
					.ifPresent((card) -> cards.keep(customer, card));
			});
	}

	/** One that nobody wants charged any more. */
	@Bean
	Task<Void> forgetCard(ObjectProvider<CardGateway> gateway) {
		return Tasks.oneTime(FORGET)
			.onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
			.execute((job, context) -> gateway.getObject().forget(job.getId()));
	}

}
