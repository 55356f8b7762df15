package it.creditoprepagato.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Reads one row of the verifier's stream: an account with its holds, beside one of its
 * entries.
 */
record VerifierRow(ResultSet row) {

	/** Accounts with their entries in order; entries are absent where there are none. */
	static final String QUERY = """
			SELECT a.customer_id, a.credits_posted, a.debits_posted, a.debits_pending, a.entry_count, a.last_hash,
			       a.status, h.open_cents, h.holds, h.misfits,
			       e.seq, e.kind, e.amount_cents, e.balance_after_cents, e.counter_account, e.subscription, e.reference,
			       e.subject, e.parameters, e.idempotency_key, e.fingerprint, e.actor, e.occurred_at, e.receipt,
			       e.digest, e.hash
			  FROM ledger.account a
			 CROSS JOIN LATERAL (
			       SELECT coalesce(sum(h.amount_cents) FILTER (WHERE h.status = 'OPEN'), 0) AS open_cents,
			              count(*) AS holds,
			              count(*) FILTER (WHERE h.status = 'CAPTURED'
			                                 AND c.amount_cents NOT BETWEEN -h.amount_cents AND -1) AS misfits
			         FROM ledger.hold h
			         LEFT JOIN ledger.entry c ON c.customer_id = h.customer_id AND c.seq = h.entry_seq
			        WHERE h.customer_id = a.customer_id) h
			  LEFT JOIN ledger.entry e ON e.customer_id = a.customer_id
			 ORDER BY a.customer_id, e.seq""";

	UUID customer() throws SQLException {
		return this.row.getObject("customer_id", UUID.class);
	}

	long number(String column) throws SQLException {
		return this.row.getLong(column);
	}

	byte[] bytes(String column) throws SQLException {
		return this.row.getBytes(column);
	}

	boolean isFrozen() throws SQLException {
		return "FROZEN".equals(this.row.getString("status"));
	}

	boolean hasEntry() throws SQLException {
		this.row.getLong("seq");
		return !this.row.wasNull();
	}

	Instant occurredAt() throws SQLException {
		return this.row.getObject("occurred_at", OffsetDateTime.class).toInstant();
	}

	byte[] digest() throws SQLException {
		return Digest.of(customer().toString(), text("kind"), text("counter_account"), text("subscription"),
				text("reference"), text("subject"), text("parameters"), text("idempotency_key"),
				HexFormat.of().formatHex(bytes("fingerprint")), text("actor"), text("receipt"));
	}

	private @Nullable String text(String column) throws SQLException {
		return this.row.getString(column);
	}

}
