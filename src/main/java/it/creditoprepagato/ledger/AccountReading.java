package it.creditoprepagato.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.Queue;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Reads a part of the accounts, and then their entries in one stream. Texts are taken as
 * the bytes they are: what is hashed is neither decoded nor encoded again.
 */
final class AccountReading {

	private static final int FIRST_FIELD = 8;

	/** Counted from the first field; it is hashed in hexadecimal. */
	private static final int FINGERPRINT = 7;

	private static final int FIELDS = 10;

	private static final String ACCOUNTS = """
			SELECT a.customer_id, a.credits_posted, a.debits_posted, a.debits_pending, a.entry_count, a.last_hash,
			       a.status = 'FROZEN' AS frozen, h.open_cents, h.holds, h.misfits
			  FROM ledger.account a
			 CROSS JOIN LATERAL (
			       SELECT coalesce(sum(h.amount_cents) FILTER (WHERE h.status = 'OPEN'), 0) AS open_cents,
			              count(*) AS holds,
			              count(*) FILTER (WHERE h.status = 'CAPTURED'
			                                 AND c.amount_cents NOT BETWEEN -h.amount_cents AND -1) AS misfits
			         FROM ledger.hold h
			         LEFT JOIN ledger.entry c ON c.customer_id = h.customer_id AND c.seq = h.entry_seq
			        WHERE h.customer_id = a.customer_id) h
			 WHERE a.customer_id BETWEEN ? AND ?
			 ORDER BY a.customer_id""";

	private static final String ENTRIES = """
			SELECT customer_id, seq, amount_cents, balance_after_cents, occurred_at, digest, hash,
			       kind, counter_account, subscription, reference, subject, parameters, idempotency_key, fingerprint,
			       actor, receipt
			  FROM ledger.entry
			 WHERE customer_id BETWEEN ? AND ?
			 ORDER BY customer_id, seq""";

	private final JdbcTemplate jdbc;

	private final Findings findings;

	private final Queue<AccountProof> accounts = new ArrayDeque<>();

	AccountReading(JdbcTemplate jdbc, Findings findings) {
		this.jdbc = jdbc;
		this.findings = findings;
	}

	/** Proves the accounts from one to another, both included. */
	void read(UUID first, UUID last) {
		this.jdbc.query(ACCOUNTS, (RowCallbackHandler) this::account, first, last);
		this.jdbc.query(ENTRIES, (RowCallbackHandler) this::entry, first, last);
		while (!this.accounts.isEmpty()) {
			this.accounts.remove().finish();
		}
	}

	private void account(ResultSet row) throws SQLException {
		AccountProof.Totals totals = new AccountProof.Totals(row.getLong("credits_posted"),
				row.getLong("debits_posted"), row.getLong("debits_pending"), row.getLong("entry_count"),
				row.getBytes("last_hash"));
		AccountProof account = new AccountProof(row.getObject("customer_id", UUID.class), totals, this.findings);
		account.checkHolds(row.getLong("open_cents"), row.getLong("misfits"), row.getBoolean("frozen"));
		this.accounts.add(account);
		this.findings.account(row.getLong("holds"));
	}

	/** Entries come in the order of accounts; one without entries has none to come. */
	private void entry(ResultSet row) throws SQLException {
		UUID customer = row.getObject(1, UUID.class);
		while (!this.accounts.element().isOf(customer)) {
			this.accounts.remove().finish();
		}
		this.findings.entry();
		Digest.Link link = new Digest.Link(row.getLong(2), row.getLong(3), row.getLong(4),
				row.getObject(5, OffsetDateTime.class).toInstant());
		this.accounts.element().add(link, row.getBytes(6), digest(customer, row), row.getBytes(7));
	}

	private static byte[] digest(UUID customer, ResultSet row) throws SQLException {
		byte[] @Nullable [] fields = new byte[FIELDS + 1][];
		fields[0] = customer.toString().getBytes(StandardCharsets.US_ASCII);
		for (int field = 0; field < FIELDS; field++) {
			byte[] bytes = row.getBytes(FIRST_FIELD + field);
			fields[field + 1] = (field == FINGERPRINT)
					? HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII) : bytes;
		}
		return Digest.of(fields);
	}

}
