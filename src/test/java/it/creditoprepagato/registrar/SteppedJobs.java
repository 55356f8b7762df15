package it.creditoprepagato.registrar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;

import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;

/** Runs the jobs that are due by the test's clock, in the test's thread. */
public final class SteppedJobs {

	private static final int MOST_ROUNDS = 50;

	private final ManualScheduler scheduler;

	private final Clock clock;

	private SteppedJobs(DataSource dataSource, List<Task<?>> tasks, Clock clock) {
		this.clock = clock;
		this.scheduler = TestHelper.createManualScheduler(new JobsDataSource(dataSource), tasks)
			.clock(new FollowingClock(clock))
			.tableName(JobsConfiguration.TABLE)
			.build();
	}

	public static SteppedJobs of(ApplicationContext context) {
		List<Task<?>> tasks = context.<Task<?>>getBeanProvider(ResolvableType.forClass(Task.class)).stream().toList();
		return new SteppedJobs(context.getBean(DataSource.class), tasks, context.getBean(Clock.class));
	}

	/** Runs what is due, and what becomes due at once by that, until nothing is. */
	public void run() {
		for (int round = 0; round < MOST_ROUNDS && isAnyDue(); round++) {
			this.scheduler.runAnyDueExecutions();
		}
	}

	private boolean isAnyDue() {
		Instant now = this.clock.instant();
		return this.scheduler.getScheduledExecutions()
			.stream()
			.anyMatch((execution) -> !execution.getExecutionTime().isAfter(now));
	}

	/** The scheduler's clock, which is the test's. */
	private static final class FollowingClock extends SettableClock {

		private final Clock clock;

		private FollowingClock(Clock clock) {
			this.clock = clock;
		}

		@Override
		public Instant now() {
			return this.clock.instant();
		}

	}

}
