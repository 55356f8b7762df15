package it.creditoprepagato.pricing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import it.creditoprepagato.launch.DatabaseAccess;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Price lists are never edited in place, whoever asks. */
@DatabaseTest
class PricingInsertOnlyTests {

	private static final String INSUFFICIENT_PRIVILEGE = "42501";

	private static final String RESTRICT_VIOLATION = "23001";

	private static final String CHECK_VIOLATION = "23514";

	@BeforeEach
	void shippedList(@Autowired PriceLists lists) {
		lists.importIfEmpty();
	}

	static Stream<String> changes() {
		return Stream.of("edition", "price_list", "price").flatMap((table) -> changes("pricing." + table).stream());
	}

	private static List<String> changes(String table) {
		String column = table.endsWith("edition") ? "edition" : "version";
		return List.of("UPDATE " + table + " SET " + column + " = " + column, "DELETE FROM " + table,
				"TRUNCATE " + table + " CASCADE");
	}

	@ParameterizedTest
	@MethodSource("changes")
	void changeIsRefusedToTheApplication(String sql) {
		refused(TestServer.access().application(), sql, INSUFFICIENT_PRIVILEGE);
	}

	@ParameterizedTest
	@MethodSource("changes")
	void changeIsRefusedToTheOwnerToo(String sql) {
		refused(TestServer.access().owner(), sql, RESTRICT_VIOLATION);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pricing.edition", "pricing.price_list", "pricing.price" })
	void applicationCannotSwitchTheTriggersOff(String table) {
		refused(TestServer.access().application(), "ALTER TABLE " + table + " DISABLE TRIGGER ALL",
				INSUFFICIENT_PRIVILEGE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "'it', 'RENEW', 9, 1290, 0, 0, 0, 0", "'it', 'RENEW', 9, 1290, 790, 750, 710, -1",
			"'it', 'RENEW', 9, 1290, 790, 800, 710, 660", "'it', 'RENEW', 9, 780, 790, 750, 710, 660",
			"'it', 'RENEW', 11, 1290, 790, 750, 710, 660", "'it', 'RESTORE', 2, 1290, 790, 750, 710, 660",
			"'it', 'GIVE', 1, 1290, 790, 750, 710, 660", "'.it', 'RENEW', 9, 1290, 790, 750, 710, 660" })
	void priceThatBreaksARuleIsRefusedByTheDatabase(String values) {
		refused(TestServer.access().application(), "INSERT INTO pricing.price VALUES (1, 2016, " + values + ")",
				CHECK_VIOLATION);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2999, now(), 0, 25000, 50000, 100000", "2999, now(), 10000, 10000, 50000, 100000",
			"2999, now(), 10000, 25000, 25000, 100000", "2999, now(), 10000, 25000, 50000, 50000",
			"16, now(), 10000, 25000, 50000, 100000" })
	void editionThatBreaksARuleIsRefusedByTheDatabase(String values) {
		refused(TestServer.access().application(), "INSERT INTO pricing.edition VALUES (" + values + ")",
				CHECK_VIOLATION);
	}

	private static void refused(DatabaseAccess.Login login, String sql, String sqlState) {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(login, sql))
			.extracting(SQLException::getSQLState)
			.isEqualTo(sqlState);
	}

	private static void execute(DatabaseAccess.Login login, String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(TestServer.access().url(), login.user(),
				login.password()); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
