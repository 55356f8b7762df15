package it.creditoprepagato.identity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SignInHousekeeping {

	@Bean
	RecurringTask<Void> forgetExpiredLinks(OneTimeLinks links) {
		return Tasks.recurring("identity.forget-expired-links", FixedDelay.ofHours(1))
			.execute((instance, context) -> links.forgetExpired());
	}

}
