package it.creditoprepagato.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import it.creditoprepagato.launch.DatabaseAccess;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** History cannot be changed, and what is changed behind the ledger's back is found. */
@DatabaseTest
@Import(Postings.class)
class LedgerProtectionTests {

	private static final String INSUFFICIENT_PRIVILEGE = "42501";

	@Autowired
	private Postings postings;

	@Autowired
	private LedgerVerifier verifier;

	@Autowired
	private DataSource dataSource;

	@ParameterizedTest
	@ValueSource(strings = { "INSERT INTO ledger.entry SELECT * FROM ledger.entry",
			"UPDATE ledger.entry SET amount_cents = amount_cents", "DELETE FROM ledger.entry", "TRUNCATE ledger.entry",
			"ALTER TABLE ledger.entry DISABLE TRIGGER ALL",
			"ALTER TABLE ledger.entry DISABLE TRIGGER entry_insert_only",
			"DROP TRIGGER entry_insert_only ON ledger.entry", "UPDATE ledger.account SET credits_posted = 1",
			"INSERT INTO ledger.account SELECT * FROM ledger.account", "DELETE FROM ledger.account",
			"UPDATE ledger.hold SET status = 'RELEASED'", "DELETE FROM ledger.hold", "TRUNCATE ledger.hold",
			"INSERT INTO ledger.hold SELECT * FROM ledger.hold", "SET session_replication_role = replica",
			"SELECT ledger.append(NULL, 1, 1, 1, '', '{}')",
			"CREATE FUNCTION ledger.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
			"SELECT 1 FROM ledger.account FOR UPDATE" })
	void applicationCannotTouchHistory(String statement) throws SQLException {
		try (Connection connection = this.dataSource.getConnection()) {
			assertRefused(connection, statement);
			connection.rollback();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE ledger.entry SET amount_cents = amount_cents", "DELETE FROM ledger.entry",
			"TRUNCATE ledger.entry CASCADE", "DELETE FROM ledger.hold", "TRUNCATE ledger.hold",
			"DELETE FROM ledger.account", "TRUNCATE ledger.account CASCADE" })
	void notEvenTheOwnerChangesHistoryByMistake(String statement) throws SQLException {
		CustomerId customer = this.postings.aCustomerWith("10.00");
		this.postings.hold(customer, Postings.holdOf("1.00"));
		try (Connection connection = owner()) {
			assertRefused(connection, statement);
		}
	}

	@Test
	void endedHoldIsEndedForGood() throws SQLException {
		CustomerId customer = this.postings.aCustomerWith("10.00");
		HoldRequest hold = Postings.holdOf("1.00");
		this.postings.hold(customer, hold);
		this.postings.release(customer, hold);
		try (Connection connection = owner()) {
			assertRefused(connection,
					"UPDATE ledger.hold SET status = 'OPEN', ended_at = NULL WHERE customer_id = '" + customer + "'");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "amount_cents = amount_cents + 1", "balance_after_cents = 7", "subject = 'altro.it'",
			"actor = 'staff:x'", "receipt = '{}'", "occurred_at = occurred_at + interval '1 microsecond'",
			"reference = 'test:x'", "kind = 'REWARD', counter_account = 'REWARDS'", "parameters = '{}  '" })
	void rowChangedBehindTheLedgersBackIsFoundAndNamed(String change) throws SQLException {
		CustomerId customer = this.postings.aCustomerWith("10.00");
		this.postings.credit(customer, Postings.of(EntryKind.TOP_UP, "5.00"));
		this.postings.credit(customer, Postings.of(EntryKind.TOP_UP, "6.00"));
		assertThat(this.verifier.verify().first()).isNull();
		try (Connection connection = owner()) {
			String row = " WHERE customer_id = '" + customer + "' AND seq = 2";
			tamper(connection, "CREATE TEMP TABLE kept AS SELECT * FROM ledger.entry" + row,
					"UPDATE ledger.entry SET " + change + row);
			Verification found = this.verifier.verify();
			assertThat(found.broken()).isPositive();
			assertThat(found.first()).startsWith("entry 2 of customer " + customer);
			tamper(connection, "DELETE FROM ledger.entry" + row, "INSERT INTO ledger.entry SELECT * FROM kept");
		}
		assertThat(this.verifier.verify().isSound()).isTrue();
	}

	@Test
	void missingRowIsFound() throws SQLException {
		CustomerId customer = this.postings.aCustomerWith("10.00");
		this.postings.credit(customer, Postings.of(EntryKind.TOP_UP, "5.00"));
		try (Connection connection = owner()) {
			String row = " WHERE customer_id = '" + customer + "' AND seq = 2";
			tamper(connection, "CREATE TEMP TABLE kept AS SELECT * FROM ledger.entry" + row,
					"DELETE FROM ledger.entry" + row);
			assertThat(this.verifier.verify().first()).startsWith("account of customer " + customer);
			tamper(connection, "INSERT INTO ledger.entry SELECT * FROM kept");
		}
	}

	@Test
	void totalsChangedBehindTheLedgersBackAreFound() throws SQLException {
		CustomerId customer = this.postings.aCustomerWith("10.00");
		try (Connection connection = owner(); var statement = connection.createStatement()) {
			String account = " WHERE customer_id = '" + customer + "'";
			statement.execute("UPDATE ledger.account SET credits_posted = credits_posted + 100" + account);
			Verification found = this.verifier.verify();
			statement.execute("UPDATE ledger.account SET credits_posted = credits_posted - 100" + account);
			assertThat(found.first()).contains(customer.toString()).contains("totals");
		}
	}

	private static void tamper(Connection connection, String... statements) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute("ALTER TABLE ledger.entry DISABLE TRIGGER entry_insert_only");
			for (String sql : statements) {
				statement.execute(sql);
			}
			statement.execute("ALTER TABLE ledger.entry ENABLE TRIGGER entry_insert_only");
		}
	}

	private static void assertRefused(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute(sql))
				.satisfies((ex) -> assertThat(ex.getSQLState()).as(ex.getMessage()).isEqualTo(INSUFFICIENT_PRIVILEGE));
		}
	}

	private static Connection owner() throws SQLException {
		DatabaseAccess access = TestServer.access();
		return DriverManager.getConnection(access.url(), access.owner().user(), access.owner().password());
	}

}
