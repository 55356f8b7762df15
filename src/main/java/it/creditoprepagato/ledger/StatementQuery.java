package it.creditoprepagato.ledger;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of a statement, newest first.
 *
 * @param before only those with a smaller sequence; the page's key
 * @param kinds only these; all when empty
 * @param from only since then
 * @param to only before then
 * @param text only those whose subject or subscription contains it
 * @param limit 1 to 200
 */
public record StatementQuery(@Nullable Long before, Set<EntryKind> kinds, @Nullable Instant from, @Nullable Instant to,
		@Nullable String text, int limit) {

	/** The longest page. */
	public static final int LIMIT = 200;

	public StatementQuery {
		kinds = Set.copyOf(kinds);
		if (limit < 1 || limit > LIMIT) {
			throw new IllegalArgumentException("A page of a statement has 1 to 200 entries, not " + limit);
		}
	}

	/** The same from its first page on. */
	StatementQuery whole() {
		return new StatementQuery(null, this.kinds, this.from, this.to, this.text, this.limit);
	}

	/** The page after the one that ended with a sequence. */
	public StatementQuery before(long sequence) {
		return new StatementQuery(sequence, this.kinds, this.from, this.to, this.text, this.limit);
	}

	public static StatementQuery newest(int limit) {
		return new StatementQuery(null, Set.of(), null, null, null, limit);
	}

}
