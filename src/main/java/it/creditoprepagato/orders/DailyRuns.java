package it.creditoprepagato.orders;

import java.time.LocalTime;
import java.time.ZoneId;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import it.creditoprepagato.domains.LifeCycleDay;
import it.creditoprepagato.domains.Reconciliation;
import it.creditoprepagato.registrar.RegistryNews;

/**
 * What happens every day by itself, in Italy's early morning, on one node at a time: what
 * registries tell is read, then domains are renewed, then those let go that nobody has
 * paid for. One run that dies is run again by another node.
 */
@Configuration(proxyBeanMethods = false)
class DailyRuns {

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	/** After the news, so that what has been told is no difference. */
	@Bean
	RecurringTask<Void> nightlyReconciliation(RegistryNews news, Reconciliation reconciliation) {
		return Tasks.recurring("reconciliation", new Daily(ITALY, LocalTime.of(3, 0))).execute((job, context) -> {
			news.read();
			reconciliation.run();
		});
	}

	@Bean
	RecurringTask<Void> day(RegistryNews news, AutoRenewal renewal, LifeCycleDay lifeCycle) {
		return Tasks.recurring("daily-run", new Daily(ITALY, LocalTime.of(4, 0))).execute((job, context) -> {
			news.read();
			renewal.run();
			lifeCycle.run();
		});
	}

}
