package it.creditoprepagato.registrar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.catalog.LifeCycle.Phase;
import it.creditoprepagato.shared.DomainName;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A registry for demonstrations and tests, for every suffix sold. It keeps its own state
 * and is steered by what a name begins with: {@code rifiuto-} is refused, {@code lento-}
 * answers after 3 s, {@code ignoto-} is done and the answer lost, {@code guasto-} fails
 * twice and then works, {@code occupato-} is taken, {@code premium-} has a price of its
 * own. The auth code {@code sbagliato} is wrong.
 */
@Service
@ConditionalOnBooleanProperty("credito.registrar.simulated")
public class RegistrySimulator implements Registry {

	private static final Executor AFTER_A_WHILE = CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS);

	private static final int FAILURES = 2;

	private final SimulatedState state;

	private final Catalog catalog;

	private final TransactionOperations transactions;

	private final Clock clock;

	RegistrySimulator(SimulatedState state, Catalog catalog, TransactionOperations transactions, Clock clock) {
		this.state = state;
		this.catalog = catalog;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Makes domains exist as they are given, in place of what was known of them. */
	public void adopt(Collection<SimulatedDomain> domains) {
		this.transactions.executeWithoutResult((transaction) -> domains.forEach(this.state::put));
	}

	@Override
	public Availability check(DomainName name) {
		return switch (Steering.of(name)) {
			case TAKEN -> Availability.TAKEN;
			case PREMIUM -> Availability.PREMIUM;
			default -> exists(name) ? Availability.TAKEN : Availability.AVAILABLE;
		};
	}

	@Override
	public Answer perform(Instruction instruction, String transaction) {
		Steering steering = Steering.of(instruction.name());
		if (steering == Steering.FAILING && fails(instruction, transaction)) {
			return new Answer.NotDone();
		}
		Answer answer = inTransaction(() -> carryOut(instruction, transaction, steering));
		return switch (steering) {
			case SLOW -> CompletableFuture.supplyAsync(() -> answer, AFTER_A_WHILE).join();
			case LOST -> new Answer.Lost();
			default -> answer;
		};
	}

	@Override
	public Answer ask(Instruction instruction, String transaction) {
		return inTransaction(() -> this.state.answer(transaction).orElseGet(Answer.NotDone::new));
	}

	@Override
	public Optional<AuthCode> authCode(DomainName name) {
		return inTransaction(() -> this.state.find(name))
			.filter((domain) -> domain.sponsor() == SimulatedDomain.Sponsor.US && Steering.of(name) != Steering.REFUSED)
			.map((domain) -> new AuthCode(domain.authCode()));
	}

	private boolean fails(Instruction instruction, String transaction) {
		return inTransaction(
				() -> this.state.failed(transaction, instruction.name(), this.clock.instant()) <= FAILURES);
	}

	private Answer carryOut(Instruction instruction, String transaction, Steering steering) {
		Answer answer = switch (decide(instruction, steering)) {
			case SimulatedRules.Denied denied -> new Answer.Refused(denied.code());
			case SimulatedRules.Changed changed -> {
				this.state.put(changed.domain());
				yield new Answer.Done(changed.domain().expiry());
			}
		};
		this.state.answered(transaction, instruction.name(), answer, this.clock.instant());
		return answer;
	}

	private SimulatedRules.Decision decide(Instruction instruction, Steering steering) {
		boolean registers = instruction instanceof Instruction.Register;
		if (steering == Steering.REFUSED || (registers && steering == Steering.PREMIUM)) {
			return new SimulatedRules.Denied(ResultCode.POLICY);
		}
		if (registers && steering == Steering.TAKEN) {
			return new SimulatedRules.Denied(ResultCode.OBJECT_EXISTS);
		}
		return this.catalog.rules(instruction.name().tld())
			.map((rules) -> new SimulatedRules(rules, today()).decide(instruction, this.state.find(instruction.name())))
			.orElseGet(() -> new SimulatedRules.Denied(ResultCode.POLICY));
	}

	private boolean exists(DomainName name) {
		Optional<SimulatedDomain> domain = inTransaction(() -> this.state.find(name));
		return domain.isPresent() && this.catalog.rules(name.tld())
			.filter((rules) -> domain.get().on(today()).phase(rules, today()) != Phase.GONE)
			.isPresent();
	}

	private LocalDate today() {
		return ExpiryCalendar.today(this.clock);
	}

	private <T> T inTransaction(Supplier<T> work) {
		return Objects.requireNonNull(this.transactions.execute((transaction) -> work.get()));
	}

}
