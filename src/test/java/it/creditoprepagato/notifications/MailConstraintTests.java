package it.creditoprepagato.notifications;

import java.sql.SQLException;

import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The database refuses by itself what notifications never write. */
@DatabaseTest
class MailConstraintTests {

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "'', 'k', 'K', 'IT', '{}', 'QUEUED', 0, NULL",
			"'a@b', '', 'K', 'IT', '{}', 'QUEUED', 0, NULL", "'a@b', 'k e', 'K', 'IT', '{}', 'QUEUED', 0, NULL",
			"'a@b', 'k', 'k', 'IT', '{}', 'QUEUED', 0, NULL", "'a@b', 'k', 'K', 'FR', '{}', 'QUEUED', 0, NULL",
			"'a@b', 'k', 'K', 'IT', NULL, 'QUEUED', 0, NULL", "'a@b', 'k', 'K', 'IT', '{}', 'SENT', 1, now()",
			"'a@b', 'k', 'K', 'IT', '{}', 'FAILED', 1, NULL", "'a@b', 'k', 'K', 'IT', NULL, 'SENT', 1, NULL",
			"'a@b', 'k', 'K', 'IT', NULL, 'SENT', 0, now()", "'a@b', 'k', 'K', 'IT', NULL, 'FAILED', 1, now()",
			"'a@b', 'k', 'K', 'IT', '{}', 'LOST', 1, NULL",
			"'a@b', 'k', 'K', 'IT', NULL, 'SENT', 1, now() - interval '1 hour'" })
	void mailCannotBe(String values) {
		refuses("23514",
				"INSERT INTO notifications.mail (customer_id, id, queued_at, recipient, idempotency_key, kind, "
						+ "language, parameters, status, attempts, sent_at) VALUES (gen_random_uuid(), gen_random_uuid(), now(), "
						+ values + ")");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PASSWORD_RECOVERY", "EMAIL_CONFIRMATION", "" })
	void obligatoryMailCannotBeDeclined(String kind) {
		refuses("23514", "INSERT INTO notifications.address_preference (customer_id, address, kind, wanted) "
				+ "VALUES (gen_random_uuid(), 'a@b', '" + kind + "', false)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "DELETE FROM notifications.mail", "UPDATE notifications.mail SET recipient = 'x@y'",
			"DELETE FROM notifications.address_preference" })
	void applicationMayNot(String statement) {
		refuses("42501", statement);
	}

	private void refuses(String state, String statement) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(statement).update())
			.havingRootCause()
			.isInstanceOfSatisfying(SQLException.class, (ex) -> assertThat(ex.getSQLState()).isEqualTo(state));
	}

}
