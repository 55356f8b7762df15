package it.creditoprepagato.registrar;

import java.util.Optional;

import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Stands where no registry is connected: refuses what is new, and leaves open what
 * another one was told.
 */
@Component
@ConditionalOnBooleanProperty(name = "credito.registrar.simulated", havingValue = false, matchIfMissing = true)
class UnconnectedRegistry implements Registry {

	@Override
	public Availability check(DomainName name) {
		return Availability.UNKNOWN;
	}

	@Override
	public Standing info(DomainName name, @Nullable AuthCode authCode) {
		return new Standing.Unknown();
	}

	@Override
	public Answer perform(Instruction instruction, String transaction) {
		return new Answer.Refused(ResultCode.UNIMPLEMENTED_COMMAND);
	}

	@Override
	public Answer ask(Instruction instruction, String transaction) {
		return new Answer.Lost();
	}

	@Override
	public Optional<Queued> poll() {
		return Optional.empty();
	}

	@Override
	public void acknowledge(String messageId) {
		throw new IllegalStateException("There is no message " + messageId);
	}

	@Override
	public Optional<AuthCode> authCode(DomainName name) {
		return Optional.empty();
	}

}
