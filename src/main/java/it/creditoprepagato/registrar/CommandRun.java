package it.creditoprepagato.registrar;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * One run of a command's job: take the lease, commit, call the registry with no
 * transaction open, record what it said. A run that dies anywhere leaves a command that
 * the next one goes on with.
 */
@Component
class CommandRun {

	private static final Logger LOG = LoggerFactory.getLogger(CommandRun.class);

	private final Registry registry;

	private final CommandLog log;

	private final ObjectProvider<OutcomeTransaction> transaction;

	CommandRun(Registry registry, CommandLog log, ObjectProvider<OutcomeTransaction> transaction) {
		this.registry = registry;
		this.log = log;
		this.transaction = transaction;
	}

	/** When to run again; empty when the outcome is known. */
	Optional<Instant> run(CommandKey key) {
		Lease lease = this.log.take(key);
		return switch (lease.step()) {
			case NOTHING -> Optional.empty();
			case WAIT -> Optional.of(lease.until());
			case SEND -> record(lease, send(lease));
			case ASK -> record(lease, call(lease, this.registry::ask));
		};
	}

	private Optional<Instant> record(Lease lease, Answer answer) {
		OutcomeTransaction queue = this.transaction.getIfAvailable();
		return (queue == null) ? this.log.record(lease, answer)
				: queue.run(lease.customer(), () -> this.log.record(lease, answer));
	}

	/**
	 * A refusal of what was sent before may be the echo of its success: the name exists,
	 * since it is ours by now. So it is asked, and refused only when the registry says
	 * that nothing was done.
	 */
	private Answer send(Lease lease) {
		Answer answer = call(lease, this.registry::perform);
		if (!(answer instanceof Answer.Refused) || lease.attempt() == 1) {
			return answer;
		}
		Answer found = call(lease, this.registry::ask);
		return (found instanceof Answer.NotDone) ? answer : found;
	}

	private static Answer call(Lease lease, BiFunction<Instruction, String, Answer> registry) {
		try {
			return registry.apply(lease.instruction(), lease.transaction());
		}
		catch (RuntimeException ex) {
			LOG.warn("The registry's answer about {} is lost", lease.key(), ex);
			return new Answer.Lost();
		}
	}

}
