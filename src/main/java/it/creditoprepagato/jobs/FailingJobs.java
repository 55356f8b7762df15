package it.creditoprepagato.jobs;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import com.github.kagkarlsson.scheduler.task.TaskInstanceId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Jobs that failed and will be tried again, for staff. */
@Service
public class FailingJobs {

	private final JdbcClient jdbc;

	private final JobQueue queue;

	FailingJobs(JdbcClient jdbc, JobQueue queue) {
		this.jdbc = jdbc;
		this.queue = queue;
	}

	/** Those that failed most often first; at most as many as asked for. */
	@Transactional(readOnly = true)
	public List<FailingJob> list(int limit) {
		return this.jdbc.sql("""
				SELECT task_name, task_instance, consecutive_failures, last_failure, execution_time
				  FROM registrar.scheduled_tasks
				 WHERE consecutive_failures > 0
				 ORDER BY consecutive_failures DESC, task_name, task_instance LIMIT ?""")
			.param(limit)
			.query((row, number) -> new FailingJob(row.getString("task_name"), row.getString("task_instance"),
					row.getInt("consecutive_failures"), row.getObject("last_failure", OffsetDateTime.class).toInstant(),
					row.getObject("execution_time", OffsetDateTime.class).toInstant()))
			.list();
	}

	/** Has one tried again at once; one that runs, or has ended, is left. */
	@Transactional
	public void tryNow(String task, String id) {
		this.queue.hasten(TaskInstanceId.of(task, id));
	}

	/**
	 * A job that failed.
	 *
	 * @param task what it does
	 * @param id which of its task
	 * @param failures how often in a row
	 * @param failedAt the last time
	 * @param next when it is tried again
	 */
	public record FailingJob(String task, String id, int failures, Instant failedAt, Instant next) {
	}

}
