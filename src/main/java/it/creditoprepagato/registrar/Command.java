package it.creditoprepagato.registrar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * An instruction on its way to the registry, from the transaction that submitted it to
 * its outcome. One run at a time has the lease; whoever comes later and finds it sent
 * asks before anything else.
 */
@Entity
@Table(schema = "registrar", name = "command")
class Command {

	/** How long the answer to one call may take. */
	static final Duration LEASE = Duration.ofSeconds(20);

	@EmbeddedId
	private CommandKey key;

	@Embedded
	private InstructionColumns instruction;

	private byte @Nullable [] authCode;

	@Enumerated(EnumType.STRING)
	private Status status;

	private int attempts;

	private @Nullable Instant leasedUntil;

	private Instant submittedAt;

	private @Nullable Instant completedAt;

	private @Nullable Integer resultCode;

	private @Nullable LocalDate registryExpiry;

	@SuppressWarnings("NullAway.Init")
	protected Command() {
	}

	Command(CommandKey key, Instruction instruction, byte @Nullable [] authCode, Instant submittedAt) {
		this.key = key;
		this.instruction = InstructionColumns.of(instruction);
		this.authCode = authCode;
		this.status = Status.STAGED;
		this.submittedAt = submittedAt;
	}

	/** What to do now; sending and asking take the lease. */
	Step take(Instant now) {
		if (this.status.isFinal()) {
			return Step.NOTHING;
		}
		if (this.leasedUntil != null && this.leasedUntil.isAfter(now)) {
			return Step.WAIT;
		}
		Step step = (this.status == Status.STAGED) ? Step.SEND : Step.ASK;
		this.status = (step == Step.SEND) ? Status.SENT : this.status;
		this.leasedUntil = now.plus(LEASE);
		this.attempts++;
		return step;
	}

	/** Whether the run that took the lease at that attempt may still conclude. */
	boolean isTakenBy(int attempt) {
		return !this.status.isFinal() && this.attempts == attempt;
	}

	void succeeded(LocalDate expiry, Instant now) {
		this.registryExpiry = expiry;
		complete(Status.SUCCEEDED, now);
	}

	void refused(ResultCode reason, Instant now) {
		this.resultCode = reason.code();
		complete(Status.REFUSED, now);
	}

	/** It was certainly not done, and is to be sent again. */
	void staged() {
		this.status = Status.STAGED;
		this.leasedUntil = null;
	}

	void unknown() {
		this.status = Status.UNKNOWN;
		this.leasedUntil = null;
	}

	private void complete(Status outcome, Instant now) {
		this.status = outcome;
		this.leasedUntil = null;
		this.authCode = null;
		this.completedAt = now;
	}

	boolean isOpen() {
		return !this.status.isFinal();
	}

	/** As staff sees it. */
	OpenCommand open() {
		return new OpenCommand(new CustomerId(this.key.customerId()), this.key.id(),
				new DomainName(this.instruction.name()),
				new OpenCommand.State(this.instruction.verb().name(), isUnknown(), this.attempts), this.submittedAt);
	}

	boolean isUnknown() {
		return this.status == Status.UNKNOWN;
	}

	int attempts() {
		return this.attempts;
	}

	@Nullable Instant leasedUntil() {
		return this.leasedUntil;
	}

	byte @Nullable [] authCode() {
		return this.authCode;
	}

	CommandKey key() {
		return this.key;
	}

	Instruction instruction(@Nullable AuthCode opened) {
		return this.instruction.instruction(opened);
	}

	/** What a run may do with a command. */
	enum Step {

		/** Send it: nobody has. */
		SEND,
		/** Ask about it: somebody sent it, and the answer is not here. */
		ASK,
		/** Leave it: somebody is at it. */
		WAIT,
		/** Leave it for good: its outcome is known. */
		NOTHING

	}

	/** How far a command is. */
	enum Status {

		/** To be sent. */
		STAGED,
		/** Sent: the answer is awaited, or its run has died. */
		SENT,
		/** Sent, the answer lost: to be asked about. */
		UNKNOWN,
		/** Done by the registry; stays so. */
		SUCCEEDED,
		/** Refused by the registry; stays so. */
		REFUSED;

		boolean isFinal() {
			return this == SUCCEEDED || this == REFUSED;
		}

	}

}
