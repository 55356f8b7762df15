package it.creditoprepagato.registrar;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** The scheduler that really runs, over a pool that commits nothing by itself. */
@DatabaseTest
class SchedulerTests {

	@Test
	void stagedCommandIsRunByPolling(@Autowired DataSource dataSource, @Autowired Task<Void> registryCommand,
			@Autowired ConfigurableApplicationContext context) throws InterruptedException {
		CountDownLatch told = new CountDownLatch(1);
		ApplicationListener<PayloadApplicationEvent<OperationSucceeded>> listener = (event) -> told.countDown();
		context.addApplicationListener(listener);
		Scheduler scheduler = Scheduler.create(new JobsDataSource(dataSource), List.of(registryCommand))
			.tableName(JobsConfiguration.TABLE)
			.pollUsingLockAndFetch(0.5, 1.0)
			.pollingInterval(Duration.ofMillis(50))
			.build();
		try (RegistryScene scene = new RegistryScene(context)) {
			scheduler.start();
			Submission renewal = scene.renewal(scene.ours("pianificato", "com", 100), 1);
			assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
			scheduler.stop();
			assertThat(scene.outcomes(renewal)).hasSize(1);
			assertThat(scene.rows(renewal)).isOne();
		}
		finally {
			scheduler.stop();
			context.removeApplicationListener(listener);
		}
	}

}
