package it.creditoprepagato.tax;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.customers.UnionVatNumber;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks the union's register for one number, with no transaction open, and notes what it
 * says. A number found within a day is not asked for again.
 */
@Component
class ViesRun {

	private static final Duration FRESH = Duration.ofHours(24);

	private final ViesRegister register;

	private final ViesChecks checks;

	private final Customers customers;

	private final ViesTools tools;

	ViesRun(ViesRegister register, ViesChecks checks, Customers customers, ViesTools tools) {
		this.register = register;
		this.checks = checks;
		this.customers = customers;
		this.tools = tools;
	}

	/** When to ask again; empty when there is an answer, or nobody needs one. */
	Optional<Instant> run(CustomerId customer, UnionVatNumber number) {
		if (!isNumberOf(customer, number)) {
			return Optional.empty();
		}
		if (isFoundOfLate(customer, number)) {
			this.customers.vatNumberVerified(customer, number);
			return Optional.empty();
		}
		RegisterAnswer answer = this.register.ask(number);
		return this.tools.transactions().execute((transaction) -> note(customer, number, answer));
	}

	private boolean isNumberOf(CustomerId customer, UnionVatNumber number) {
		return this.customers.find(customer)
			.flatMap((found) -> found.profile().unionVatNumber())
			.filter(number::equals)
			.isPresent();
	}

	private boolean isFoundOfLate(CustomerId customer, UnionVatNumber number) {
		Instant since = this.tools.clock().instant().minus(FRESH);
		return asked(customer, number, 1).stream()
			.anyMatch((last) -> last.answer() == ViesCheckRow.Answer.VALID && last.askedAt().isAfter(since));
	}

	private Optional<Instant> note(CustomerId customer, UnionVatNumber number, RegisterAnswer answer) {
		Instant now = this.tools.clock().instant().truncatedTo(ChronoUnit.MICROS);
		this.tools.entities().persist(new ViesCheckRow(customer, number, answer, now));
		return switch (answer) {
			case RegisterAnswer.Valid valid -> {
				this.customers.vatNumberVerified(customer, number);
				yield Optional.empty();
			}
			case RegisterAnswer.Invalid invalid -> {
				this.customers.vatNumberNotFound(customer, number);
				yield Optional.empty();
			}
			case RegisterAnswer.Unreachable unreachable ->
				Optional.of(now.plus(ViesBackoff.after(unanswered(customer, number))));
		};
	}

	private long unanswered(CustomerId customer, UnionVatNumber number) {
		return asked(customer, number, ViesBackoff.LAST_DOUBLING + 1).stream()
			.takeWhile((check) -> check.answer() == ViesCheckRow.Answer.UNREACHABLE)
			.count();
	}

	private List<ViesCheckRow> asked(CustomerId customer, UnionVatNumber number, int most) {
		return this.checks.of(customer.value(), number.prefix(), number.number().value(), Limit.of(most));
	}

	/**
	 * What notes an answer.
	 *
	 * @param entities where
	 * @param transactions in which
	 * @param clock when
	 */
	@Component
	record ViesTools(EntityManager entities, TransactionOperations transactions, Clock clock) {
	}

}
