package it.creditoprepagato.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

import javax.sql.DataSource;

import it.creditoprepagato.shared.TimeOrderedId;

/**
 * The same rows as the ledger's by plain statements of the owner: what nobody but a
 * benchmark may do.
 *
 * @param pool connections of the owner
 */
record BareStatements(DataSource pool) {

	private static final byte[] SHA256 = HexFormat.of().parseHex(BareJdbc.SHA256);

	private static final int PRICE = 790;

	UUID hold(UUID customer) throws SQLException {
		UUID hold = TimeOrderedId.next();
		try (Connection connection = this.pool.getConnection()) {
			hold(connection, customer, hold, PRICE);
			connection.commit();
		}
		return hold;
	}

	static void hold(Connection connection, UUID customer, UUID hold, int price) throws SQLException {
		try (PreparedStatement account = connection.prepareStatement("""
				UPDATE ledger.account SET debits_pending = debits_pending + ?
				 WHERE customer_id = ? AND status = 'OPEN' AND credits_posted - debits_posted - debits_pending >= ?
				RETURNING credits_posted - debits_posted, debits_pending""");
				PreparedStatement insert = connection.prepareStatement(
						"""
								INSERT INTO ledger.hold (customer_id, id, amount_cents, reference, idempotency_key, status, opened_at)
								VALUES (?, ?, ?, ?, ?, 'OPEN', ?)""")) {
			account.setLong(1, price);
			account.setObject(2, customer);
			account.setLong(3, price);
			requireRow(account);
			insert.setObject(1, customer);
			insert.setObject(2, hold);
			insert.setLong(3, price);
			insert.setString(4, "operation:" + hold);
			insert.setString(5, "hold:" + hold);
			insert.setObject(6, BareJdbc.now());
			insert.executeUpdate();
		}
	}

	/** A hold and its capture, each in a transaction of its own. */
	void spend(UUID customer) throws SQLException {
		UUID hold = hold(customer);
		try (Connection connection = this.pool.getConnection();
				PreparedStatement account = connection.prepareStatement("""
						UPDATE ledger.account
						   SET debits_posted = debits_posted + ?, debits_pending = debits_pending - ?,
						       entry_count = entry_count + 1, last_occurred_at = ?, last_hash = ?
						 WHERE customer_id = ? RETURNING entry_count, credits_posted - debits_posted""");
				PreparedStatement ended = connection.prepareStatement("""
						UPDATE ledger.hold SET status = 'CAPTURED', entry_seq = ?, ended_at = ?
						 WHERE customer_id = ? AND id = ?""")) {
			account.setLong(1, PRICE);
			account.setLong(2, PRICE);
			account.setObject(3, BareJdbc.now());
			account.setBytes(4, SHA256);
			account.setObject(5, customer);
			long seq;
			try (ResultSet row = account.executeQuery()) {
				row.next();
				seq = row.getLong(1);
				enter(connection, customer, hold, row);
			}
			ended.setLong(1, seq);
			ended.setObject(2, BareJdbc.now());
			ended.setObject(3, customer);
			ended.setObject(4, hold);
			ended.executeUpdate();
			connection.commit();
		}
	}

	private static void enter(Connection connection, UUID customer, UUID hold, ResultSet account) throws SQLException {
		try (PreparedStatement entry = connection.prepareStatement("""
				INSERT INTO ledger.entry (customer_id, seq, kind, amount_cents, balance_after_cents, counter_account,
				       subscription, reference, subject, parameters, idempotency_key, fingerprint, actor, occurred_at,
				       receipt, digest, hash)
				VALUES (?, ?, 'RENEWAL', ?, ?, 'DOMAIN_SALES', '343272', ?, 'esempio.it', '{}', ?, ?, 'system:bench', ?,
				       NULL, ?, ?)""")) {
			entry.setObject(1, customer);
			entry.setLong(2, account.getLong(1));
			entry.setLong(3, -PRICE);
			entry.setLong(4, account.getLong(2));
			entry.setString(5, "operation:" + hold);
			entry.setString(6, "entry:" + hold);
			entry.setBytes(7, SHA256);
			entry.setObject(8, BareJdbc.now());
			entry.setBytes(9, SHA256);
			entry.setBytes(10, SHA256);
			entry.executeUpdate();
		}
	}

	/** As many rows as a batch has, and nothing else. */
	void batch(UUID customer) throws SQLException {
		try (Connection connection = this.pool.getConnection();
				PreparedStatement insert = connection.prepareStatement(
						"""
								INSERT INTO ledger.hold (customer_id, id, amount_cents, reference, idempotency_key, status, opened_at)
								SELECT ?, id, ?, 'operation:' || id, 'hold:' || id, 'OPEN', ? FROM unnest(?) AS id""")) {
			UUID[] ids = new UUID[Spending.LINES];
			for (int line = 0; line < Spending.LINES; line++) {
				ids[line] = TimeOrderedId.next();
			}
			insert.setObject(1, customer);
			insert.setLong(2, PRICE);
			insert.setObject(3, BareJdbc.now());
			insert.setArray(4, connection.createArrayOf("uuid", ids));
			insert.executeUpdate();
			connection.commit();
		}
	}

	/** Reads every entry, and hashes what it says. */
	void sumAndHash() throws SQLException {
		try (Connection connection = this.pool.getConnection();
				PreparedStatement query = connection.prepareStatement("""
						SELECT count(*), sum(amount_cents), count(sha256(convert_to(e::text, 'UTF8')))
						  FROM ledger.entry e""")) {
			requireRow(query);
			connection.commit();
		}
	}

	private static void requireRow(PreparedStatement statement) throws SQLException {
		try (ResultSet row = statement.executeQuery()) {
			if (!row.next()) {
				throw new IllegalStateException("No row: " + statement);
			}
		}
	}

}
