package it.creditoprepagato.registrar;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.jobs.JobQueue;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Instructions whose outcome is not known, for staff: to be asked about again, or
 * resolved by hand with what the registry said otherwise.
 */
@Service
public class OpenCommands {

	private final EntityManager entities;

	private final CommandLog log;

	private final JobQueue jobs;

	private final ObjectProvider<OutcomeTransaction> transaction;

	private final Clock clock;

	OpenCommands(EntityManager entities, CommandLog log, JobQueue jobs, ObjectProvider<OutcomeTransaction> transaction,
			Clock clock) {
		this.entities = entities;
		this.log = log;
		this.jobs = jobs;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Those open for so long, oldest first; at most as many as asked for. */
	@Transactional(readOnly = true)
	public List<OpenCommand> since(Duration ago, int limit) {
		return this.entities.createQuery("""
				select c from Command c where c.completedAt is null and c.submittedAt <= :until
				 order by c.submittedAt, c.key""", Command.class)
			.setParameter("until", this.clock.instant().minus(ago))
			.setMaxResults(limit)
			.getResultStream()
			.map(Command::open)
			.toList();
	}

	/** One that is open; empty when its outcome is known, or there is none. */
	@Transactional(readOnly = true)
	public Optional<OpenCommand> find(CustomerId customer, UUID id) {
		return Optional.ofNullable(this.entities.find(Command.class, CommandKey.of(customer, id)))
			.filter(Command::isOpen)
			.map(Command::open);
	}

	/** Has the registry asked at once, as far as nobody is at it. */
	@Transactional
	public void askNow(OpenCommand command) {
		this.jobs.hasten(CommandJobs.COMMAND, CommandKey.of(command.customer(), command.id()).toString());
	}

	/**
	 * Notes that the registry has done it. To be called outside any transaction.
	 * @param expiry the registry's date after it
	 * @param beside what is written in the same transaction
	 * @return whether it was open, and nobody was at it
	 */
	public boolean done(OpenCommand command, LocalDate expiry, Runnable beside) {
		return resolve(command, new Answer.Done(expiry), beside);
	}

	/**
	 * Notes that the registry has not done it and will not. To be called outside any
	 * transaction.
	 * @param beside what is written in the same transaction
	 * @return whether it was open, and nobody was at it
	 */
	public boolean notDone(OpenCommand command, Runnable beside) {
		return resolve(command, new Answer.Refused(ResultCode.COMMAND_FAILED), beside);
	}

	private boolean resolve(OpenCommand command, Answer answer, Runnable beside) {
		Lease lease = this.log.take(CommandKey.of(command.customer(), command.id()));
		if (lease.step() != Command.Step.SEND && lease.step() != Command.Step.ASK) {
			return false;
		}
		return this.transaction.getObject().run(lease.customer(), () -> {
			boolean ended = this.log.record(lease, answer).isEmpty();
			if (ended) {
				beside.run();
			}
			return ended;
		});
	}

}
