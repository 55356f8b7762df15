package it.creditoprepagato.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import it.creditoprepagato.shared.TimeOrderedId;

/**
 * The least that a program can do to hold and capture by the ledger's functions: no gate,
 * no framework, no digest; the JSON is of the same shape and size as the ledger's.
 *
 * @param pool connections of the application's user
 */
record BareJdbc(DataSource pool) {

	static final String SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

	/** Gives every customer more than a run can spend, all in one transaction. */
	void credit(List<UUID> customers) throws SQLException {
		try (Connection connection = this.pool.getConnection();
				PreparedStatement statement = connection
					.prepareStatement("SELECT outcome FROM ledger.post(?, ?, CAST(? AS jsonb))")) {
			for (UUID customer : customers) {
				statement.setObject(1, customer);
				statement.setObject(2, now());
				statement.setString(3,
						"[" + entry("ENTRY_TOP_UP", 1_000_000_000_000L, "FUNDS_RECEIVED", customer) + "]");
				requireDone(statement);
			}
			connection.commit();
		}
	}

	void spend(UUID customer) throws SQLException {
		capture(customer, hold(customer));
	}

	UUID hold(UUID customer) throws SQLException {
		UUID hold = TimeOrderedId.next();
		try (Connection connection = this.pool.getConnection();
				PreparedStatement statement = connection.prepareStatement(
						"SELECT outcome, covered, balance, held FROM ledger.hold(?, ?, ?, CAST(? AS jsonb))")) {
			statement.setObject(1, customer);
			statement.setObject(2, now());
			statement.setBoolean(3, false);
			statement.setString(4, "[{\"id\":\"" + hold + "\",\"amount\":790,\"reference\":\"operation:" + hold
					+ "\",\"key\":\"hold:" + hold + "\"}]");
			requireDone(statement);
			connection.commit();
		}
		return hold;
	}

	private void capture(UUID customer, UUID hold) throws SQLException {
		try (Connection connection = this.pool.getConnection();
				PreparedStatement statement = connection.prepareStatement(
						"SELECT outcome, seq, balance, held FROM ledger.capture(?, ?, ?, CAST(? AS jsonb))")) {
			statement.setObject(1, customer);
			statement.setObject(2, hold);
			statement.setObject(3, now());
			statement.setString(4, entry("RENEWAL", 790, "DOMAIN_SALES", hold));
			requireDone(statement);
			connection.commit();
		}
	}

	private static String entry(String kind, long cents, String counterAccount, UUID operation) {
		return "{\"kind\":\"" + kind + "\",\"amount\":" + cents + ",\"counterAccount\":\"" + counterAccount
				+ "\",\"subscription\":\"343272\",\"reference\":\"operation:" + operation
				+ "\",\"subject\":\"esempio.it\",\"parameters\":\"{}\",\"key\":\"entry:" + operation
				+ "\",\"fingerprint\":\"" + SHA256 + "\",\"actor\":\"system:bench\",\"receipt\":null,\"digest\":\""
				+ SHA256 + "\"}";
	}

	static OffsetDateTime now() {
		return OffsetDateTime.now(ZoneOffset.UTC);
	}

	private static void requireDone(PreparedStatement statement) throws SQLException {
		try (ResultSet row = statement.executeQuery()) {
			if (!row.next() || !"DONE".equals(row.getString(1))) {
				throw new IllegalStateException("Not done: " + row.getString(1));
			}
		}
	}

}
