package it.creditoprepagato.registrar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.catalog.LifeCycle.Phase;
import it.creditoprepagato.catalog.TldRules;
import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A registry for demonstrations and tests, for every suffix sold. It keeps its own state
 * and is steered by what a name begins with: {@code rifiuto-} is refused, {@code lento-}
 * answers after 3 s, {@code ignoto-} is done and the answer lost, {@code guasto-} fails
 * twice and then works, {@code occupato-} is taken, {@code premium-} has a price of its
 * own, {@code bloccato-} is with another registrar since today. The auth code
 * {@code sbagliato} is wrong.
 */
@Service
@ConditionalOnBooleanProperty("credito.registrar.simulated")
public class RegistrySimulator implements Registry {

	private static final Executor AFTER_A_WHILE = CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS);

	private static final int FAILURES = 2;

	private static final int AT_ONCE = 200;

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

	/**
	 * Makes domains exist, in place of what was known of them. Those of ours are kept at
	 * their expiry unless told otherwise, if it is not too late for that.
	 * @return the date that it shows of each
	 */
	public Map<DomainName, LocalDate> adopt(Collection<SimulatedDomain> domains) {
		return inTransaction(() -> domains.stream().collect(Collectors.toMap(SimulatedDomain::name, this::adopt)));
	}

	private LocalDate adopt(SimulatedDomain told) {
		TldRules rules = rules(told);
		SimulatedDomain domain = told.undecided(rules, today());
		put(domain, today());
		return domain.on(rules, today()).shownExpiry(rules, today());
	}

	/** Another registrar asks for a domain of ours: it goes on that day. */
	public void takeAway(DomainName name, LocalDate day) {
		this.transactions.executeWithoutResult((transaction) -> {
			put(this.state.find(name).orElseThrow().leaving(day), today());
			this.state.tell(new RegistryReported.Leaving(name, day));
		});
	}

	/** Before it says that there is nothing, whatever is due happens. */
	@Override
	public Optional<Queued> poll() {
		return inTransaction(() -> {
			Optional<Queued> message = this.state.oldestMessage();
			while (message.isEmpty() && happens()) {
				message = this.state.oldestMessage();
			}
			return message;
		});
	}

	@Override
	public void acknowledge(String messageId) {
		this.transactions.executeWithoutResult((transaction) -> this.state.forget(messageId));
	}

	private boolean happens() {
		Map<SimulatedDomain, LocalDate> due = this.state.due(today(), AT_ONCE);
		due.forEach(this::happens);
		return !due.isEmpty();
	}

	private void happens(SimulatedDomain stored, LocalDate day) {
		TldRules rules = rules(stored);
		SimulatedDomain domain = stored.on(rules, day);
		LocalDate leaves = stored.moves().leavesOn();
		if (stored.nextEvent(rules, day.minusDays(1)).isAfter(day)) {
			put(stored, day);
		}
		else if (leaves != null && !leaves.isAfter(day)) {
			this.state.tell(new RegistryReported.Left(domain.name()));
			put(domain.left(), day);
		}
		else if (domain.phase(rules, day) == Phase.GONE) {
			this.state.tell(new RegistryReported.Deleted(domain.name()));
			this.state.remove(domain.name());
		}
		else {
			this.state.tell(new RegistryReported.Renewed(domain.name(), domain.shownExpiry(rules, day)));
			put(domain, day);
		}
	}

	private void put(SimulatedDomain domain, LocalDate day) {
		this.state.put(domain,
				(domain.sponsor() == SimulatedDomain.Sponsor.US) ? domain.nextEvent(rules(domain), day) : null);
	}

	private TldRules rules(SimulatedDomain domain) {
		return this.catalog.rules(domain.name().tld()).orElseThrow();
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
	public Standing info(DomainName name, @Nullable AuthCode authCode) {
		return this.catalog.rules(name.tld())
			.map((rules) -> new SimulatedRules(rules, today()).standing(name, authCode,
					inTransaction(() -> this.state.find(name))))
			.orElseGet(Standing.Unknown::new);
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
				put(changed.domain(), today());
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
			.filter((rules) -> domain.get().on(rules, today()).phase(rules, today()) != Phase.GONE)
			.isPresent();
	}

	private LocalDate today() {
		return ExpiryCalendar.today(this.clock);
	}

	private <T> T inTransaction(Supplier<T> work) {
		return Objects.requireNonNull(this.transactions.execute((transaction) -> work.get()));
	}

}
