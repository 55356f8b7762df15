package it.creditoprepagato.backoffice;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import it.creditoprepagato.launch.DatabaseAccess;
import it.creditoprepagato.ledger.HoldOutcome;
import it.creditoprepagato.ledger.HoldRequest;
import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import it.creditoprepagato.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator is woken for; others' figures are there before, and stay. */
@DatabaseTest
class OperatingFiguresTests {

	@Autowired
	private OperatingFigures figures;

	@Autowired
	private Agencies agencies;

	@Autowired
	private SettableClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transactions;

	private Agency agency;

	@BeforeEach
	void agencyWithCredit() {
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026).withCredit("100.00");
	}

	@ParameterizedTest
	@CsvSource({ "RENEW,    esempio.com,   23, 0", "RENEW,    esempio.com,   25, 1", "REGISTER, esempio.co.uk, 25, 1",
			"TRANSFER, esempio.it,    47, 0", "TRANSFER, esempio.it,    49, 1", "TRANSFER, esempio.com,  143, 0",
			"TRANSFER, esempio.com,  145, 1", "TRANSFER, esempio.co.uk, 143, 0", "TRANSFER, esempio.co.uk, 145, 1" })
	void holdIsOverdueADayAfterItsOperationShouldHaveEnded(String operation, String domain, int hours, int overdue) {
		long before = this.figures.overdueHolds();
		UUID id = hold(operation, domain, Duration.ofHours(hours));
		assertThat(this.figures.overdueHolds() - before).isEqualTo(overdue);
		this.agencies.effect(customer(), () -> this.agencies.till().ledger().release(customer(), id));
		assertThat(this.figures.overdueHolds()).isEqualTo(before);
	}

	@Test
	void driftIsWhatAnAccountDiffersFromItsRows() throws SQLException {
		long before = this.figures.drift();
		hold("RENEW", "esempio.com", Duration.ZERO);
		assertThat(this.figures.drift()).isEqualTo(before);
		asOwner("UPDATE ledger.account SET credits_posted = credits_posted + 7 WHERE customer_id = ?");
		assertThat(this.figures.drift() - before).isEqualTo(7);
		asOwner("UPDATE ledger.account SET debits_pending = debits_pending - 5 WHERE customer_id = ?");
		assertThat(this.figures.drift() - before).isEqualTo(12);
		asOwner("UPDATE ledger.account SET credits_posted = credits_posted - 7, debits_pending = debits_pending + 5 "
				+ "WHERE customer_id = ?");
		assertThat(this.figures.drift()).isEqualTo(before);
	}

	@Test
	void unknownOutcomesAreCounted() {
		long before = this.figures.unknownOutcomes();
		write("""
				INSERT INTO registrar.command (customer_id, id, name, verb, years, current_expiry, paid_until, status,
				                               attempts, submitted_at)
				VALUES (?, ?, 'esempio.com', 'RENEW', 1, '2027-01-01', '2028-01-01', ?, 1, ?)""", customer().value(),
				TimeOrderedId.next(), "UNKNOWN", at(Duration.ZERO));
		assertThat(this.figures.unknownOutcomes() - before).isOne();
		write("UPDATE registrar.command SET status = 'SENT' WHERE customer_id = ?", customer().value());
		assertThat(this.figures.unknownOutcomes()).isEqualTo(before);
	}

	@Test
	void jobsAreLateFromWhenTheyAreDue() {
		long before = this.figures.failingJobs();
		stage("late", Duration.ofDays(1000), 3);
		try {
			assertThat(this.figures.failingJobs() - before).isOne();
			assertThat(this.figures.oldestDueJob()).isBetween(1000 * 86_400L, 1000 * 86_400L + 600);
			write("UPDATE registrar.scheduled_tasks SET picked = true WHERE task_name = 'test-late'");
			assertThat(this.figures.oldestDueJob()).isLessThan(1000 * 86_400L);
		}
		finally {
			write("DELETE FROM registrar.scheduled_tasks WHERE task_name = 'test-late'");
		}
	}

	@Test
	void moneyIsParkedUntilStaffDecides() {
		long before = this.figures.parkedMoney();
		String id = UUID.randomUUID().toString();
		write("""
				INSERT INTO payments.parked_receipt (source, source_id, reason, minor_units, currency, note, parked_at)
				VALUES ('BANK_STATEMENT', ?, 'NO_REFERENCE', 12200, 'EUR', '', ?)""", id, at(Duration.ZERO));
		assertThat(this.figures.parkedMoney() - before).isOne();
		write("""
				INSERT INTO payments.parked_decision (source, source_id, kind, reason, actor, decided_at)
				VALUES ('BANK_STATEMENT', ?, 'DISMISSED', 'Una prova', 'system:test', ?)""", id, at(Duration.ZERO));
		assertThat(this.figures.parkedMoney()).isEqualTo(before);
	}

	private UUID hold(String operation, String domain, Duration ago) {
		UUID id = TimeOrderedId.next();
		write("""
				INSERT INTO orders.domain_order (customer_id, number, submission_key, plan_order, actor, placed_at)
				VALUES (?, nextval('prepaid.order_number'), ?, 1, 'system:test', ?)""", customer().value(),
				id.toString(), at(ago));
		write("""
				INSERT INTO orders.operation (customer_id, id, order_number, line, operation, domain, years, price_cents,
				                              receipt, status, placed_at)
				SELECT customer_id, ?, number, 1, ?, ?, 1, 790, '{}', 'PENDING', placed_at
				  FROM orders.domain_order WHERE customer_id = ? AND submission_key = ?""",
				id, operation, domain, customer().value(), id.toString());
		HoldRequest request = new HoldRequest(id, Money.parse("7.90"), Reference.to("operation", id),
				new IdempotencyKey("hold:" + id));
		HoldOutcome held = this.clock.at(Instant.now().minus(ago), () -> this.agencies.effect(customer(),
				() -> this.agencies.till().ledger().hold(customer(), List.of(request), Shortage.NONE)));
		assertThat(held).isInstanceOf(HoldOutcome.Held.class);
		return id;
	}

	private void stage(String id, Duration ago, int failures) {
		write("""
				INSERT INTO registrar.scheduled_tasks (task_name, task_instance, execution_time, picked,
				                                       consecutive_failures, version)
				VALUES ('test-late', ?, ?, false, ?, 1)""", id, at(ago), failures);
	}

	private void write(String statement, Object... parameters) {
		this.transactions.executeWithoutResult((transaction) -> this.jdbc.sql(statement).params(parameters).update());
	}

	private void asOwner(String statement) throws SQLException {
		DatabaseAccess access = TestServer.access();
		try (Connection owner = new DriverManagerDataSource(access.url(), access.owner().user(),
				access.owner().password())
			.getConnection()) {
			assertThat(JdbcClient.create(new SingleConnectionDataSource(owner, true))
				.sql(statement)
				.param(customer().value())
				.update()).isOne();
		}
	}

	private OffsetDateTime at(Duration ago) {
		return OffsetDateTime.ofInstant(this.clock.instant().minus(ago), ZoneOffset.UTC);
	}

	private CustomerId customer() {
		return this.agency.id();
	}

}
