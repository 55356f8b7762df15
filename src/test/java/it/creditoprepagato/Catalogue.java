package it.creditoprepagato;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.launch.DatabaseAccess;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What PostgreSQL knows of the schema, asked as the owner in a transaction that is rolled
 * back.
 */
final class Catalogue implements AutoCloseable {

	/**
	 * Small tables that keep something unique over all customers, and therefore begin
	 * with it.
	 */
	private static final List<String> REGISTERS = List.of("identity.user_email", "identity.membership",
			"identity.api_key_hash", "domains.name_register", "payments.card_notification", "payments.open_transfer",
			"payments.parked_receipt", "payments.parked_decision", "payments.bank_statement", "payments.bank_movement",
			"payments.open_refund", "payments.charge_register", "payments.stripe_event", "invoicing.number_register",
			"invoicing.transmission_register", "invoicing.due_document", "backoffice.open_adjustment",
			"payments.reference_register", "prepaid.order_number_register", "support.inbox");

	/** Tables and schemas that are the same for all customers. */
	private static final List<String> REFERENCE = List.of("catalog", "pricing", "tax", "identity.user_account");

	/** Tables whose shape a library prescribes. */
	private static final List<String> LIBRARY = List.of("identity.spring_session", "identity.spring_session_attributes",
			"registrar.scheduled_tasks", "throttle.bucket");

	private final Connection connection;

	private final NamedParameterJdbcTemplate jdbc;

	private final String app;

	Catalogue(DatabaseAccess access) throws SQLException {
		this.connection = DriverManager.getConnection(access.url(), access.owner().user(), access.owner().password());
		this.connection.setAutoCommit(false);
		this.jdbc = new NamedParameterJdbcTemplate(new SingleConnectionDataSource(this.connection, true));
		this.app = access.application().user();
	}

	int majorVersion() throws SQLException {
		return this.connection.getMetaData().getDatabaseMajorVersion();
	}

	String asText() throws IOException {
		String query = new ClassPathResource("schema.golden.sql").getContentAsString(StandardCharsets.UTF_8);
		List<String> lines = this.jdbc.queryForList(query, Map.of("app", this.app), String.class);
		return String.join("\n", lines).strip() + "\n";
	}

	List<String> breaches(SchemaRule rule) {
		return breaches(rule, this.app);
	}

	List<String> breaches(SchemaRule rule, String role) {
		return this.jdbc.queryForList(rule.query(), Map.of("app", role, "registers", array(REGISTERS), "reference",
				array(REFERENCE), "library", array(LIBRARY), "uses", array(ModuleTable.uses())), String.class);
	}

	void breakIt(SchemaRule rule) {
		this.jdbc.getJdbcOperations().execute(rule.breaking(this.app));
	}

	private static String array(List<String> names) {
		return "{\"" + String.join("\",\"", names) + "\"}";
	}

	@Override
	public void close() throws SQLException {
		this.connection.rollback();
		this.connection.close();
	}

}
