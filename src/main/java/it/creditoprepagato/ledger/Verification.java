package it.creditoprepagato.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What the verifier saw.
 *
 * @param accounts accounts read
 * @param entries entries recomputed
 * @param holds holds counted
 * @param broken how many rows or totals are wrong
 * @param first names the first of them
 */
public record Verification(long accounts, long entries, long holds, long broken, @Nullable String first) {

	public boolean isSound() {
		return this.broken == 0;
	}

	/** The line that {@code verify-ledger} ends with. */
	@Override
	public String toString() {
		return "accounts=%d entries=%d holds=%d broken=%d".formatted(this.accounts, this.entries, this.holds,
				this.broken);
	}

}
