package it.creditoprepagato.tax;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import it.creditoprepagato.customers.ForeignVatNumber;
import it.creditoprepagato.customers.UnionVatNumber;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ViesJobs {

	static final TaskDescriptor<Void> CHECK = TaskDescriptor.of("vies-check");

	private static final String SEPARATOR = ":";

	static String id(CustomerId customer, UnionVatNumber number) {
		return String.join(SEPARATOR, customer.toString(), number.prefix(), number.number().value());
	}

	/** A run that throws could not note the answer, and asks again. */
	@Bean
	Task<Void> viesCheckTask(ViesRun run) {
		return Tasks.custom(CHECK)
			.onDeadExecutionRevive()
			.onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(ViesBackoff.after(1)))
			.execute((job, context) -> {
				String[] parts = job.getId().split(SEPARATOR, 3);
				return run
					.run(new CustomerId(UUID.fromString(parts[0])),
							new UnionVatNumber(parts[1], new ForeignVatNumber(parts[2])))
					.<CompletionHandler<Void>>map((next) -> (done, jobs) -> jobs.reschedule(done, next))
					.orElseGet(CompletionHandler.OnCompleteRemove::new);
			});
	}

	/** In the night, when the registers of the member states have least to do. */
	@Bean
	RecurringTask<Void> viesRoundsTask(ViesRounds rounds) {
		return Tasks.recurring("vies-rounds", new Daily(ZoneId.of("Europe/Rome"), LocalTime.of(2, 0)))
			.execute((job, context) -> rounds.run());
	}

}
