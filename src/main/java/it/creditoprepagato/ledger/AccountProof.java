package it.creditoprepagato.ledger;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Follows one account from its first entry to its totals, and names whatever does not
 * fit.
 */
final class AccountProof {

	private final UUID customer;

	private final Totals expected;

	private final Consumer<String> broken;

	private byte[] link;

	private long seq;

	private long credits;

	private long debits;

	AccountProof(UUID customer, Totals expected, Consumer<String> broken) {
		this.customer = customer;
		this.expected = expected;
		this.broken = broken;
		this.link = Digest.genesis(customer);
	}

	boolean isOf(UUID other) {
		return this.customer.equals(other);
	}

	/**
	 * Compares with the account's holds.
	 * @param open cents of those that are open
	 * @param misfits how many captured ones have another entry than they allow
	 */
	void checkHolds(long open, long misfits, boolean frozen) {
		expect(this.expected.pending() == open, "the open holds do not sum to what is pending");
		expect(misfits == 0, "a captured hold does not fit its entry");
		long available = this.expected.credits() - this.expected.debits() - this.expected.pending();
		expect(frozen == (available < 0), "its status does not fit what is available");
	}

	/**
	 * Goes on with the next entry.
	 * @param entry what the database decided of it
	 * @param written the digest that is written
	 * @param digest the digest of its fields
	 * @param hash the hash that is written
	 */
	void add(Digest.Link entry, byte[] written, byte[] digest, byte[] hash) {
		this.seq++;
		if (entry.amount() > 0) {
			this.credits += entry.amount();
		}
		else {
			this.debits -= entry.amount();
		}
		long balance = this.credits - this.debits;
		if (entry.seq() != this.seq) {
			accept("has the sequence " + entry.seq());
		}
		if (entry.balance() != balance) {
			accept("has a balance that is not the sum so far");
		}
		if (!Arrays.equals(written, digest)) {
			accept("was changed: its digest is not that of its fields");
		}
		if (!Arrays.equals(hash, Digest.chain(this.link,
				new Digest.Link(this.seq, entry.amount(), balance, entry.occurredAt()), digest))) {
			accept("breaks the chain of hashes");
		}
		this.link = hash;
		this.seq = entry.seq();
	}

	void finish() {
		expect(this.seq == this.expected.entries(),
				"it counts " + this.expected.entries() + " entries, not " + this.seq);
		expect(this.credits == this.expected.credits() && this.debits == this.expected.debits(),
				"its totals are not the sums of its entries");
		expect(Arrays.equals(this.link, this.expected.hash()), "its last hash is not that of its last entry");
	}

	private void accept(String otherwise) {
		this.broken.accept("entry " + this.seq + " of customer " + this.customer + " " + otherwise);
	}

	private void expect(boolean holds, String otherwise) {
		if (!holds) {
			this.broken.accept("account of customer " + this.customer + ": " + otherwise);
		}
	}

	/**
	 * What an account says of its entries.
	 *
	 * @param credits cents
	 * @param debits cents
	 * @param pending cents that are held
	 * @param entries how many
	 * @param hash of the last
	 */
	record Totals(long credits, long debits, long pending, long entries, byte[] hash) {
	}

}
