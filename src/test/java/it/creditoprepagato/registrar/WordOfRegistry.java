package it.creditoprepagato.registrar;

import java.util.Optional;
import java.util.function.Function;

import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

/**
 * A registry that only says where names stand, for what the simulated one never says.
 *
 * @param word of each name
 */
public record WordOfRegistry(Function<DomainName, Standing> word) implements Registry {

	/** Who asks it. */
	@SuppressWarnings("NullAway")
	public Registrar registrar() {
		return new Registrar(this, null, null);
	}

	@Override
	public Standing info(DomainName name, @Nullable AuthCode authCode) {
		return this.word.apply(name);
	}

	@Override
	public Availability check(DomainName name) {
		throw new AssertionError("Nobody registers");
	}

	@Override
	public Answer perform(Instruction instruction, String transaction) {
		throw new AssertionError("Nobody orders");
	}

	@Override
	public Answer ask(Instruction instruction, String transaction) {
		throw new AssertionError("Nobody has ordered");
	}

	@Override
	public Optional<Queued> poll() {
		return Optional.empty();
	}

	@Override
	public void acknowledge(String messageId) {
		throw new AssertionError("There is no message");
	}

	@Override
	public Optional<AuthCode> authCode(DomainName name) {
		return Optional.empty();
	}

}
