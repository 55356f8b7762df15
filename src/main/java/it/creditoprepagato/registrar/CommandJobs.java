package it.creditoprepagato.registrar;

import java.util.List;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import it.creditoprepagato.jobs.JobQueue;

import org.springframework.stereotype.Component;

/** Stages a job for every command, in the caller's transaction. */
@Component
class CommandJobs {

	static final TaskDescriptor<Void> COMMAND = TaskDescriptor.of("registry-command");

	private final JobQueue jobs;

	CommandJobs(JobQueue jobs) {
		this.jobs = jobs;
	}

	void stage(List<CommandKey> commands) {
		this.jobs.stageAll(COMMAND, commands.stream().map(CommandKey::toString).toList());
	}

}
