package it.creditoprepagato.orders;

import java.time.Instant;
import java.util.Map;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What runs every day runs once a day, on the days of 23 and of 25 hours too. */
@DatabaseTest
class DailyRunsTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			day                   , 2027-03-27T03:00:01Z, 2027-03-28T02:00:00Z
			day                   , 2027-03-28T02:00:01Z, 2027-03-29T02:00:00Z
			day                   , 2027-10-30T02:00:01Z, 2027-10-31T03:00:00Z
			day                   , 2027-10-31T03:00:01Z, 2027-11-01T03:00:00Z
			nightlyReconciliation , 2027-03-27T02:00:01Z, 2027-03-28T01:00:00Z
			nightlyReconciliation , 2027-10-30T01:00:01Z, 2027-10-31T02:00:00Z
			""")
	void clockThatChangesNeitherSkipsARunNorDoublesIt(String name, Instant before, Instant next,
			@Autowired Map<String, RecurringTask<?>> tasks) {
		RecurringTask<?> task = tasks.get(name);
		assertThat(task).isNotNull();
		assertThat(task.schedulableInstance(name).getNextExecutionTime(before)).isEqualTo(next);
	}

}
