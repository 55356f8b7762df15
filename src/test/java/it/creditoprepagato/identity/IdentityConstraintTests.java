package it.creditoprepagato.identity;

import java.sql.SQLException;

import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The database refuses by itself what identity never writes. */
@DatabaseTest
class IdentityConstraintTests {

	private static final String CHECK = "23514";

	private static final String NO_PRIVILEGE = "42501";

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "'',$argon2id$x,STAFF", "' Mario',$argon2id$x,STAFF", "'Mario',una-password-lunga,STAFF",
					"'Mario',$2a$10$x,STAFF", "'Mario',$argon2id$x,ADMIN", "repeat('x'||81),$argon2id$x,STAFF",
					"E'Ma\\nrio',$argon2id$x,STAFF" })
	void accountCannotBe(String nameExpression, String hash, String role) {
		refuses(CHECK,
				"INSERT INTO identity.user_account (user_id, display_name, password_hash, role, created_at, language) "
						+ "VALUES (gen_random_uuid(), " + nameExpression.replace("||", ", ") + ", '" + hash + "', '"
						+ role + "', now(), 'IT')");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Agenzia@example.it", "agenzia", "a@b@example.it", "a b@example.it", "@example.it" })
	void addressCannotBe(String email) {
		refuses(CHECK, "INSERT INTO identity.user_email (email, user_id) VALUES ('" + email + "', gen_random_uuid())");
	}

	@ParameterizedTest
	@ValueSource(strings = { "'', NULL", "repeat('x', 81), NULL", "'key', now() - interval '1 hour'" })
	void apiKeyCannotBe(String nameAndRevocation) {
		refuses(CHECK, "INSERT INTO identity.api_key (customer_id, key_id, created_at, name, revoked_at) "
				+ "VALUES (gen_random_uuid(), gen_random_uuid(), now(), " + nameAndRevocation + ")");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cpk_demo_agenzia", "", "ABCDEF" })
	void apiKeyIsNotKeptInTheClear(String hash) {
		refuses(CHECK, "INSERT INTO identity.api_key_hash (hash, customer_id, key_id) VALUES ('" + hash
				+ "', gen_random_uuid(), gen_random_uuid())");
	}

	@ParameterizedTest
	@ValueSource(strings = { "'PASSWORD_RECOVERY', 'altrove', now(), now() + interval '1 hour', NULL",
			"'PASSWORD_RECOVERY', '//altrove', now(), now() + interval '1 hour', NULL",
			"'PASSWORD_RECOVERY', '/' || repeat('x', 500), now(), now() + interval '1 hour', NULL",
			"'ANYTHING', NULL, now(), now() + interval '1 hour', NULL", "'PASSWORD_RECOVERY', NULL, now(), now(), NULL",
			"'PASSWORD_RECOVERY', NULL, now(), now() + interval '1 hour', now() + interval '1 hour'",
			"'PASSWORD_RECOVERY', NULL, now(), now() + interval '1 hour', now() - interval '1 second'" })
	void linkCannotBe(String values) {
		refuses(CHECK, "INSERT INTO identity.one_time_link (hash, user_id, purpose, next_page, created_at, expires_at, "
				+ "used_at) VALUES (repeat('0', 64), gen_random_uuid(), " + values + ")");
	}

	@Test
	void codeOfALinkIsNotKeptInTheClear() {
		refuses(CHECK, "INSERT INTO identity.one_time_link (hash, user_id, purpose, created_at, expires_at) "
				+ "VALUES (repeat('A', 43), gen_random_uuid(), 'PASSWORD_RECOVERY', now(), now() + interval '1 hour')");
	}

	@ParameterizedTest
	@ValueSource(strings = { "DELETE FROM identity.user_account", "UPDATE identity.user_account SET role = 'STAFF'",
			"UPDATE identity.one_time_link SET expires_at = now()", "UPDATE identity.user_email SET email = 'x'",
			"DELETE FROM identity.membership", "UPDATE identity.api_key SET name = 'x'",
			"DELETE FROM identity.api_key_hash", "UPDATE identity.api_key_hash SET hash = 'x'" })
	void applicationMayNot(String statement) {
		refuses(NO_PRIVILEGE, statement);
	}

	private void refuses(String state, String statement) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(statement).update())
			.havingRootCause()
			.isInstanceOfSatisfying(SQLException.class, (ex) -> assertThat(ex.getSQLState()).isEqualTo(state));
	}

}
