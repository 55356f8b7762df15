package it.creditoprepagato.throttle;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ThrottleHousekeeping {

	@Bean
	RecurringTask<Void> forgetExpiredBuckets(Throttle throttle) {
		return Tasks.recurring("throttle.forget-expired", FixedDelay.ofHours(1))
			.execute((instance, context) -> throttle.forgetExpired());
	}

}
