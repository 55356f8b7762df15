package it.creditoprepagato.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import it.creditoprepagato.shared.TimeOrderedId;

/**
 * The rows that a renewal writes: order number, order, claim, operation, hold, command,
 * job and kept answer, each by one plain statement.
 */
final class BareRenewal {

	private static final int PRICE = 590;

	private static final String RECEIPT = "{\"plan\":\"Super Elite 2026\",\"version\":1,\"tld\":\"it\",\"operation\":\"RENEW\",\"years\":1,\"price\":\"5.90\","
		.repeat(2);

	private static final byte[] FINGERPRINT = "12345678901234567890123456789012".getBytes(StandardCharsets.US_ASCII);

	private BareRenewal() {
	}

	static void write(Connection connection, UUID customer, String domain, LocalDate expiry) throws SQLException {
		UUID id = TimeOrderedId.next();
		long number = number(connection, customer);
		write(connection, """
				UPDATE domains.domain SET operation_id = ?, operation = 'RENEW'
				 WHERE customer_id = ? AND name = ? AND operation_id IS NULL""", id, customer, domain);
		write(connection, """
				INSERT INTO orders.domain_order (customer_id, number, submission_key, plan_order, actor, placed_at)
				VALUES (?, ?, ?, 343272, 'api-key:bench', ?)""", customer, number, "api:" + id, BareJdbc.now());
		write(connection,
				"""
						INSERT INTO orders.operation (customer_id, id, order_number, line, operation, domain, years, price_cents,
						       receipt, status, expiry_before, placed_at)
						VALUES (?, ?, ?, 1, 'RENEW', ?, 1, ?, ?, 'PENDING', ?, ?)""",
				customer, id, number, domain, PRICE, RECEIPT, expiry, BareJdbc.now());
		write(connection, """
				INSERT INTO registrar.command (customer_id, id, name, verb, years, current_expiry, paid_until, status,
				       attempts, submitted_at)
				VALUES (?, ?, ?, 'RENEW', 1, ?, ?, 'STAGED', 0, ?)""", customer, id, domain, expiry,
				expiry.plusYears(1), BareJdbc.now());
		write(connection, """
				INSERT INTO registrar.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
				VALUES ('registry-command', ?, ?, false, 1)""", customer + "/" + id, BareJdbc.now());
		BareStatements.hold(connection, customer, id, PRICE);
		write(connection, """
				INSERT INTO web.idempotent_answer (customer_id, key, fingerprint, status, location, body, created_at)
				VALUES (?, ?, ?, 202, ?, ?, ?)""", customer, id.toString(), FINGERPRINT,
				"/api/v1/domain-operations/" + id, RECEIPT, BareJdbc.now());
	}

	private static long number(Connection connection, UUID customer) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("""
				INSERT INTO prepaid.order_number_register (order_number, customer_id)
				VALUES (nextval('prepaid.order_number'), ?) RETURNING order_number""")) {
			statement.setObject(1, customer);
			try (ResultSet row = statement.executeQuery()) {
				row.next();
				return row.getLong(1);
			}
		}
	}

	private static void write(Connection connection, String sql, Object... values) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int index = 0; index < values.length; index++) {
				if (values[index] instanceof byte[] bytes) {
					statement.setBytes(index + 1, bytes);
				}
				else {
					statement.setObject(index + 1, values[index]);
				}
			}
			if (statement.executeUpdate() != 1) {
				throw new IllegalStateException("Nothing written: " + sql);
			}
		}
	}

}
