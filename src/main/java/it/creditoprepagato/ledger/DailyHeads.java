package it.creditoprepagato.ledger;

import java.time.LocalTime;
import java.time.ZoneId;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes the heads of the accounts every night. */
@Configuration(proxyBeanMethods = false)
class DailyHeads {

	@Bean
	RecurringTask<Void> writeAccountHeads(AccountHeads heads) {
		return Tasks.recurring("ledger.write-account-heads", new Daily(ZoneId.of("Europe/Rome"), LocalTime.of(3, 0)))
			.execute((instance, context) -> heads.write());
	}

}
