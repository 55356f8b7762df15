package it.creditoprepagato.support;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SupportHousekeeping {

	@Bean
	RecurringTask<Void> forgetExpiredSendingBuckets(SendingThrottle throttle) {
		return Tasks.recurring("support.forget-expired-sending-buckets", FixedDelay.ofHours(1))
			.execute((instance, context) -> throttle.forgetExpired());
	}

}
