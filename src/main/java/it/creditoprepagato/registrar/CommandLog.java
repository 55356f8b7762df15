package it.creditoprepagato.registrar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how far every command is. Each method is a transaction of its own, but for
 * {@link #open}; the one that records an outcome tells it, so that whoever listens
 * settles in the same.
 */
@Component
class CommandLog {

	private static final Logger LOG = LoggerFactory.getLogger(CommandLog.class);

	/**
	 * How often a registry may be busy before the operation is given up: some 20 minutes.
	 */
	static final int MOST_ATTEMPTS = 12;

	private static final Duration DROP_TAKES = Duration.ofSeconds(1);

	private final EntityManager entities;

	private final AuthCodeSeal seal;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CommandLog(EntityManager entities, AuthCodeSeal seal, ApplicationEventPublisher events, Clock clock) {
		this.entities = entities;
		this.seal = seal;
		this.events = events;
		this.clock = clock;
	}

	/** Writes new commands into the caller's transaction. */
	public void open(List<Submission> submissions) {
		for (Submission submission : submissions) {
			AuthCode secret = (submission.instruction() instanceof Instruction.Transfer it) ? it.authCode() : null;
			this.entities
				.persist(new Command(submission.key(), submission.instruction(), this.seal.seal(secret), now()));
		}
		this.entities.flush();
	}

	/**
	 * Takes the lease. What is ordered for a domain waits for the registry's answer that
	 * it lets the domain go, so that the order has the last word.
	 */
	@Transactional
	public Lease take(CommandKey key) {
		Command command = locked(key);
		Instruction instruction = instruction(command);
		if (isAfterDrop(command, instruction)) {
			return new Lease(key, Command.Step.WAIT, command.attempts(), now().plus(DROP_TAKES), instruction);
		}
		Command.Step step = command.take(now());
		return new Lease(key, step, command.attempts(), Objects.requireNonNullElseGet(command.leasedUntil(), this::now),
				instruction);
	}

	private boolean isAfterDrop(Command command, Instruction instruction) {
		return instruction instanceof Instruction.Ordered && !this.entities.createNativeQuery("""
				SELECT 1 FROM registrar.command
				WHERE customer_id = :customer AND name = :name AND verb = 'DROP' AND completed_at IS NULL""")
			.setParameter("customer", command.key().customerId())
			.setParameter("name", instruction.name().ascii())
			.getResultList()
			.isEmpty();
	}

	/** When to run again; empty when the outcome is known. */
	@Transactional
	public Optional<Instant> record(Lease lease, Answer answer) {
		Command command = locked(lease.key());
		if (!command.isTakenBy(lease.attempt())) {
			return Optional.of(now());
		}
		return switch (answer) {
			case Answer.Done done -> succeeded(command, done.expiry());
			case Answer.Refused refused -> refused(command, refused.code());
			case Answer.NotDone _ -> notDone(command, lease);
			case Answer.Lost _ -> lost(command);
		};
	}

	private Optional<Instant> succeeded(Command command, LocalDate expiry) {
		Instruction instruction = instruction(command);
		command.succeeded(expiry, now());
		this.events.publishEvent((instruction instanceof Instruction.Ordered ordered)
				? new OperationSucceeded(customer(command), command.key().id(), ordered.operation(), ordered.name(),
						ordered.paidUntil(expiry), expiry)
				: new DomainDropped(customer(command), command.key().id(), instruction.name(), expiry));
		return Optional.empty();
	}

	private Optional<Instant> refused(Command command, ResultCode reason) {
		Instruction instruction = instruction(command);
		command.refused(reason, now());
		if (instruction instanceof Instruction.Ordered ordered) {
			this.events.publishEvent(new OperationRefused(customer(command), command.key().id(), ordered.operation(),
					ordered.name(), reason));
		}
		else {
			LOG.warn("The registry does not let {} go: {}", instruction.name(), reason);
			this.events.publishEvent(new DropRefused(customer(command), instruction.name(), reason));
		}
		return Optional.empty();
	}

	/** What was asked about and has never arrived is sent at once. */
	private Optional<Instant> notDone(Command command, Lease lease) {
		if (lease.step() == Command.Step.SEND && command.attempts() >= MOST_ATTEMPTS) {
			return refused(command, ResultCode.COMMAND_FAILED);
		}
		command.staged();
		return (lease.step() == Command.Step.ASK) ? Optional.of(now()) : later(command);
	}

	private Optional<Instant> lost(Command command) {
		boolean isNews = !command.isUnknown();
		command.unknown();
		if (isNews && instruction(command) instanceof Instruction.Ordered ordered) {
			this.events.publishEvent(
					new OperationLost(customer(command), command.key().id(), ordered.operation(), ordered.name()));
		}
		return later(command);
	}

	private Optional<Instant> later(Command command) {
		return Optional.of(now().plus(Backoff.after(command.attempts())));
	}

	private Command locked(CommandKey key) {
		Command command = this.entities.find(Command.class, key, LockModeType.PESSIMISTIC_WRITE);
		return Objects.requireNonNull(command, () -> "No command " + key);
	}

	private Instruction instruction(Command command) {
		return command.instruction(this.seal.open(command.authCode()));
	}

	private static CustomerId customer(Command command) {
		return new CustomerId(command.key().customerId());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
