package it.creditoprepagato.ledger;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Follows one account from its first entry to its totals, and names whatever does not
 * fit.
 */
final class AccountProof {

	private final UUID customer;

	private final Consumer<String> broken;

	private final long expectedEntries;

	private final long expectedCredits;

	private final long expectedDebits;

	private final byte[] expectedHash;

	private byte[] link;

	private long seq;

	private long credits;

	private long debits;

	AccountProof(VerifierRow row, Consumer<String> broken) throws SQLException {
		this.customer = row.customer();
		this.broken = broken;
		this.expectedEntries = row.number("entry_count");
		this.expectedCredits = row.number("credits_posted");
		this.expectedDebits = row.number("debits_posted");
		this.expectedHash = row.bytes("last_hash");
		this.link = Digest.genesis(this.customer);
		checkHolds(row);
	}

	boolean isOf(UUID other) {
		return this.customer.equals(other);
	}

	private void checkHolds(VerifierRow row) throws SQLException {
		long pending = row.number("debits_pending");
		expect(pending == row.number("open_cents"), "the open holds do not sum to what is pending");
		expect(row.number("misfits") == 0, "a captured hold does not fit its entry");
		long available = this.expectedCredits - this.expectedDebits - pending;
		expect(row.isFrozen() == (available < 0), "its status does not fit what is available");
	}

	void add(VerifierRow row) throws SQLException {
		long amount = row.number("amount_cents");
		this.seq++;
		if (amount > 0) {
			this.credits += amount;
		}
		else {
			this.debits -= amount;
		}
		long balance = this.credits - this.debits;
		expectOfEntry(row.number("seq") == this.seq, "has the sequence " + row.number("seq"));
		expectOfEntry(row.number("balance_after_cents") == balance, "has a balance that is not the sum so far");
		byte[] digest = row.digest();
		expectOfEntry(Arrays.equals(row.bytes("digest"), digest), "was changed: its digest is not that of its fields");
		this.link = Digest.chain(this.link, new Digest.Link(this.seq, amount, balance, row.occurredAt()), digest);
		expectOfEntry(Arrays.equals(row.bytes("hash"), this.link), "breaks the chain of hashes");
		this.link = row.bytes("hash");
		this.seq = row.number("seq");
	}

	void finish() {
		expect(this.seq == this.expectedEntries, "it counts " + this.expectedEntries + " entries, not " + this.seq);
		expect(this.credits == this.expectedCredits && this.debits == this.expectedDebits,
				"its totals are not the sums of its entries");
		expect(Arrays.equals(this.link, this.expectedHash), "its last hash is not that of its last entry");
	}

	private void expectOfEntry(boolean holds, String otherwise) {
		if (!holds) {
			this.broken.accept("entry " + this.seq + " of customer " + this.customer + " " + otherwise);
		}
	}

	private void expect(boolean holds, String otherwise) {
		if (!holds) {
			this.broken.accept("account of customer " + this.customer + ": " + otherwise);
		}
	}

}
