package it.creditoprepagato.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import it.creditoprepagato.audit.AuditRecord.Details;
import it.creditoprepagato.audit.AuditRecord.Subject;
import it.creditoprepagato.launch.DatabaseAccess;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import it.creditoprepagato.testing.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What was done is written down with it, and stays. */
@DatabaseTest
class AuditTrailTests {

	private static final Actor ACTOR = new Actor(Actor.Kind.USER, new UUID(0, 1).toString());

	private static final String NO_PRIVILEGE = "42501";

	private final CustomerId customer = CustomerId.next();

	private final Subject domain = new Subject("domain", "esempio.it");

	@Autowired
	private AuditTrail trail;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private SettableClock clock;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void resetClock() {
		this.clock.reset();
	}

	@Test
	void everythingOfARecordIsKept() {
		AuditRecord what = new AuditRecord(this.customer, ACTOR, "domains.auth-code-shown", this.domain,
				new Details("203.0.113.7", "{\"a\":1}", "{\"a\":2}"));
		Instant before = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		record(what);
		assertThat(this.trail.about(this.customer, this.domain, 10)).singleElement().satisfies((audited) -> {
			assertThat(audited.what()).isEqualTo(what);
			assertThat(audited.at()).isBetween(before, this.clock.instant());
			assertThat(row(audited.id())).containsEntry("customer_id", this.customer.value())
				.containsEntry("actor", "user:" + ACTOR.id())
				.containsEntry("action", "domains.auth-code-shown")
				.containsEntry("subject_kind", "domain")
				.containsEntry("subject", "esempio.it")
				.containsEntry("source_address", "203.0.113.7")
				.containsEntry("before", "{\"a\":1}")
				.containsEntry("after", "{\"a\":2}");
		});
	}

	@Test
	void matterOfTheProviderIsOfNoCustomer() {
		Subject list = new Subject("price-list", UUID.randomUUID().toString());
		AuditRecord what = new AuditRecord(null, Actor.system("import-prices"), "pricing.imported", list, Details.NONE);
		record(what);
		assertThat(this.trail.about(null, list, 10)).extracting(Audited::what).containsExactly(what);
		assertThat(this.trail.about(this.customer, list, 10)).isEmpty();
	}

	@Test
	void newestComesFirstAndNoMoreThanAskedFor() {
		for (String action : List.of("domains.first", "domains.second", "domains.third")) {
			record(action);
			this.clock.advance(Duration.ofSeconds(1));
		}
		assertThat(this.trail.about(this.customer, this.domain, 2)).extracting((audited) -> audited.what().action())
			.containsExactly("domains.third", "domains.second");
	}

	@Test
	void othersAndOtherSubjectsAreNotShown() {
		record("domains.renewed");
		assertThat(this.trail.about(CustomerId.next(), this.domain, 10)).isEmpty();
		assertThat(this.trail.about(this.customer, new Subject("domain", "altro.it"), 10)).isEmpty();
		assertThat(this.trail.about(this.customer, new Subject("order", "esempio.it"), 10)).isEmpty();
	}

	@Test
	void traceIsUndoneWithWhatWasDone() {
		this.transactions.executeWithoutResult((transaction) -> {
			this.trail.record(a("domains.renewed"));
			transaction.setRollbackOnly();
		});
		assertThat(this.trail.about(this.customer, this.domain, 10)).isEmpty();
	}

	@Test
	void nothingIsTracedOutsideOfATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.trail.record(a("domains.renewed")));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "UPDATE audit.record SET after = 'x'", "DELETE FROM audit.record", "TRUNCATE audit.record" })
	void nobodyChangesWhatWasWritten(String statement) throws SQLException {
		record("domains.renewed");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(statement).update())
			.havingRootCause()
			.isInstanceOfSatisfying(SQLException.class, (ex) -> assertThat(ex.getSQLState()).isEqualTo(NO_PRIVILEGE))
			.withMessageContaining("permission denied");
		DatabaseAccess access = TestServer.access();
		try (Connection owner = DriverManager.getConnection(access.url(), access.owner().user(),
				access.owner().password())) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> owner.createStatement().executeUpdate(statement))
				.withMessageContaining("audit.record is insert-only")
				.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo(NO_PRIVILEGE));
		}
		assertThat(this.trail.about(this.customer, this.domain, 10)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "renewed", "Domains.renewed", "domains.", "domains.auth code", "domains.-shown" })
	void actionIsAKey(String action) {
		assertThatIllegalArgumentException().isThrownBy(() -> a(action));
	}

	@Test
	void textsHaveLimits() {
		record(new AuditRecord(this.customer, ACTOR, "d." + "a".repeat(78),
				new Subject("k".repeat(30), "é".repeat(255)),
				new Details("f".repeat(100), "à".repeat(10_000), "\uD83D\uDE00".repeat(10_000))));
		assertThatIllegalArgumentException().isThrownBy(() -> a("d." + "a".repeat(79)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Subject("k".repeat(31), "1"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Subject("domain", "x".repeat(256)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Subject("domain", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> new Details("f".repeat(101), null, null));
		assertThatIllegalArgumentException().isThrownBy(() -> Details.from(""));
		assertThatIllegalArgumentException().isThrownBy(() -> new Details(null, "x".repeat(10_001), null));
		assertThatIllegalArgumentException().isThrownBy(() -> new Details(null, null, "x".repeat(10_001)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Details(null, null, "\0"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Subject("domain", "a\0"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "'nobody:1', 'a.b', 'k', 's', NULL, NULL", "'user:', 'a.b', 'k', 's', NULL, NULL",
			"'user:1', 'A', 'k', 's', NULL, NULL", "'user:1', 'a.' || repeat('b', 79), 'k', 's', NULL, NULL",
			"'user:1', 'a.b', 'K', 's', NULL, NULL", "'user:1', 'a.b', repeat('k', 31), 's', NULL, NULL",
			"'user:1', 'a.b', 'k', '', NULL, NULL", "'user:1', 'a.b', 'k', repeat('s', 256), NULL, NULL",
			"'user:1', 'a.b', 'k', 's', '', NULL", "'user:1', 'a.b', 'k', 's', repeat('f', 101), NULL",
			"'user:1', 'a.b', 'k', 's', NULL, repeat('x', 10001)" })
	void databaseRefusesByItself(String values) {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc
				.sql("INSERT INTO audit.record (customer_id, id, at, actor, action, subject_kind, subject, "
						+ "source_address, after) VALUES (gen_random_uuid(), gen_random_uuid(), now(), " + values + ")")
				.update())
			.havingRootCause()
			.isInstanceOfSatisfying(SQLException.class, (ex) -> assertThat(ex.getSQLState()).isEqualTo("23514"));
	}

	private AuditRecord a(String action) {
		return new AuditRecord(this.customer, ACTOR, action, this.domain, Details.NONE);
	}

	private void record(String action) {
		record(a(action));
	}

	private void record(AuditRecord what) {
		this.transactions.executeWithoutResult((transaction) -> this.trail.record(what));
	}

	private Map<String, @Nullable Object> row(UUID id) {
		return this.jdbc.sql("SELECT * FROM audit.record WHERE customer_id = ? AND id = ?")
			.param(this.customer.value())
			.param(id)
			.query()
			.singleRow();
	}

}
