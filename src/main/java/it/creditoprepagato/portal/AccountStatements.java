package it.creditoprepagato.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.ledger.Statement;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.Formats;

/** Reads statements from the ledger. */
@Component
class AccountStatements {

	/**
	 * Makes a document of some seconds and a hundred megabytes of memory; 20,000 lines
	 * were measured to take a whole gigabyte.
	 */
	static final int MOST_LINES = 2_000;

	private final Statement statement;

	private final AllTransactions transactions;

	private final Customers customers;

	private final PrepaidPlans plans;

	private final Formats formats;

	AccountStatements(Statement statement, AllTransactions transactions, Customers customers, PrepaidPlans plans,
			Formats formats) {
		this.statement = statement;
		this.transactions = transactions;
		this.customers = customers;
		this.plans = plans;
		this.formats = formats;
	}

	/**
	 * The statement of a period, whatever moves meanwhile.
	 * @return {@link AccountStatement}; {@link StatementOutcome.TooLong} above
	 * {@link #MOST_LINES}; {@link StatementOutcome.NotBegun}
	 */
	StatementOutcome of(CustomerId customer, Period period) {
		LocalDate today = this.formats.today();
		if (period.from() != null && period.from().isAfter(today)) {
			return new StatementOutcome.NotBegun();
		}
		long count = this.statement.totals(customer, period.query()).count();
		return (count > MOST_LINES) ? new StatementOutcome.TooLong(count) : read(customer, period.until(today));
	}

	private AccountStatement read(CustomerId customer, Period period) {
		List<StatementLine> newestFirst = new ArrayList<>();
		this.transactions.each(customer, period.query(), newestFirst::add);
		List<StatementLine> lines = newestFirst.reversed();
		StatementLine last = lines.isEmpty() ? last(customer, period) : lines.getLast();
		var holder = new AccountStatement.Holder(this.customers.get(customer),
				this.plans.inForce(customer).orElse(null));
		return new AccountStatement(holder, period, opening(lines, last), lines, last);
	}

	private @Nullable StatementLine last(CustomerId customer, Period period) {
		return this.statement.page(customer, period.last()).stream().findFirst().orElse(null);
	}

	private static Money opening(List<StatementLine> lines, @Nullable StatementLine last) {
		if (!lines.isEmpty()) {
			return lines.getFirst().balanceAfter().minus(lines.getFirst().amount());
		}
		return (last != null) ? last.balanceAfter() : Money.ZERO;
	}

}
