package it.creditoprepagato.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import it.creditoprepagato.testing.RunningJar;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The demonstration is what was promised of it, made once and whole. */
class DemoDataIT {

	@Test
	void firstStartMakesTheDemonstrationAndLaterOnesLeaveItAlone(@TempDir Path data) throws Exception {
		Map<String, Object> counts;
		String key;
		try (RunningJar first = RunningJar.start(data)) {
			assertThat(first.uri("/").getPort()).isPositive();
			JdbcClient database = database(data);
			agencyIsAsPromised(database);
			eliteIsAsPromised(database);
			newcomerHasNothing(database);
			everybodySignsIn(database);
			staffAreCreatedOnce(data);
			assertThat(RunningJar.run(data, "verify-ledger").lastLine()).startsWith("accounts=2 ").endsWith("broken=0");
			counts = counts(database);
			key = Files.readString(data.resolve("auth-code.key"));
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("auth-code.key"))))
				.isEqualTo("rw-------");
		}
		try (RunningJar again = RunningJar.start(data)) {
			assertThat(again.uri("/").getPort()).isPositive();
			assertThat(counts(database(data))).isEqualTo(counts);
			assertThat(data.resolve("auth-code.key")).hasContent(key);
		}
	}

	private static void agencyIsAsPromised(JdbcClient database) {
		assertThat(row(database, """
				SELECT order_number, tier, edition, activated_at::date::text AS since FROM prepaid.subscription
				 WHERE customer_id = :customer AND closed_at IS NULL""", "agenzia@example.it"))
			.isEqualTo(Map.of("order_number", 343272L, "tier", "MEMBER", "edition", 2016, "since", "2016-03-14"));
		assertThat(row(database, """
				SELECT credits_posted - debits_posted AS balance, debits_pending AS held,
				       (SELECT CAST(sum(amount_cents) AS bigint) FROM ledger.entry e
				         WHERE e.customer_id = a.customer_id) AS sum
				  FROM ledger.account a WHERE customer_id = :customer""", "agenzia@example.it"))
			.isEqualTo(Map.of("balance", 81_30L, "held", 0L, "sum", 81_30L));
		assertThat(strings(database, "SELECT DISTINCT kind FROM ledger.entry WHERE customer_id = :customer",
				"agenzia@example.it"))
			.containsExactlyInAnyOrder("ENTRY_TOP_UP", "TOP_UP", "REGISTRATION", "TRANSFER", "RENEWAL");
		assertThat(strings(database,
				"""
						SELECT DISTINCT CASE
						    WHEN paid_until < redemption_ends AND CURRENT_DATE > grace_ends THEN 'redemption'
						    WHEN CURRENT_DATE > paid_until THEN 'grace'
						    WHEN paid_until <= (date_trunc('month', CURRENT_DATE) + interval '1 month - 1 day') THEN 'this month'
						    WHEN paid_until <= CURRENT_DATE + 60 THEN 'soon' ELSE 'later' END
						  FROM domains.portfolio WHERE customer_id = :customer""",
				"agenzia@example.it"))
			.containsExactlyInAnyOrder("redemption", "grace", "this month", "soon", "later");
		assertThat(row(database, """
				SELECT count(*) AS domains, count(DISTINCT tld) AS suffixes,
				       (SELECT count(*) FROM ledger.entry e LEFT JOIN orders.operation o
				           ON o.customer_id = e.customer_id AND 'operation:' || o.id = e.reference
				           AND o.domain = e.subject AND o.price_cents = -e.amount_cents AND o.receipt = e.receipt
				         WHERE e.customer_id = :customer AND e.amount_cents < 0 AND o.id IS NULL) AS unexplained
				  FROM domains.domain WHERE customer_id = :customer""", "agenzia@example.it"))
			.isEqualTo(Map.of("domains", 42L, "suffixes", 12L, "unexplained", 0L));
	}

	private static void eliteIsAsPromised(JdbcClient database) {
		assertThat(row(database, """
				SELECT s.tier, s.edition, a.entry_count, (SELECT count(*) FROM ledger.entry e
				         WHERE e.customer_id = :customer) AS entries,
				       (SELECT count(*) FROM domains.domain d WHERE d.customer_id = :customer) AS domains,
				       a.credits_posted - a.debits_posted - a.debits_pending > 2000000 AS rich
				  FROM prepaid.subscription s JOIN ledger.account a USING (customer_id)
				 WHERE s.customer_id = :customer AND s.closed_at IS NULL""", "elite@example.it"))
			.isEqualTo(Map.of("tier", "SUPER_ELITE", "edition", 2026, "entry_count", 20_000L, "entries", 20_000L,
					"domains", 2_000L, "rich", true));
	}

	private static void newcomerHasNothing(JdbcClient database) {
		assertThat(strings(database, """
				SELECT 'plan' FROM prepaid.subscription WHERE customer_id = :customer
				UNION ALL SELECT 'account' FROM ledger.account WHERE customer_id = :customer""", "nuova@example.it"))
			.isEmpty();
	}

	private static void everybodySignsIn(JdbcClient database) {
		assertThat(database.sql("SELECT email FROM identity.user_email ORDER BY email").query(String.class).list())
			.containsExactly("agenzia@example.it", "elite@example.it", "nuova@example.it", "staff@example.it");
		assertThat(database.sql("SELECT count(*) FROM identity.api_key_hash").query(Long.class).single()).isEqualTo(3);
	}

	private static void staffAreCreatedOnce(Path data) throws Exception {
		RunningJar.Finished created = RunningJar.run(data, "create-staff", "Nina@Example.it");
		assertThat(created.status()).isZero();
		assertThat(created.lastLine()).matches("password, shown only now: [\\w-]{24}");
		RunningJar.Finished again = RunningJar.run(data, "create-staff", "nina@example.it");
		assertThat(again.status()).isEqualTo(1);
		assertThat(again.lastLine()).isEqualTo("somebody signs in as nina@example.it already; nothing changed");
	}

	private static Map<String, Object> counts(JdbcClient database) {
		return database.sql("""
				SELECT (SELECT count(*) FROM customers.customer) AS customers,
				       (SELECT count(*) FROM identity.user_account) AS users,
				       (SELECT count(*) FROM ledger.entry) AS entries,
				       (SELECT count(*) FROM orders.operation) AS operations,
				       (SELECT count(*) FROM domains.domain) AS domains,
				       (SELECT count(*) FROM registry_simulator.domain) AS registered,
				       (SELECT count(*) FROM pricing.price_list) AS lists""").query().singleRow();
	}

	private static Map<String, Object> row(JdbcClient database, String query, String email) {
		return database.sql(query).param("customer", customer(database, email)).query().singleRow();
	}

	private static List<String> strings(JdbcClient database, String query, String email) {
		return database.sql(query).param("customer", customer(database, email)).query(String.class).list();
	}

	private static Object customer(JdbcClient database, String email) {
		return database.sql("""
				SELECT customer_id FROM identity.membership JOIN identity.user_email USING (user_id)
				 WHERE email = ?""").param(email).query((row, number) -> row.getObject(1)).single();
	}

	private static JdbcClient database(Path data) {
		DatabaseAccess access = DatabaseAccess
			.embedded(Postmaster.of(DataDirectory.postgres(data)).orElseThrow().port());
		return JdbcClient.create(new DriverManagerDataSource(access.url(), access.application().user(),
				access.application().password()));
	}

}
