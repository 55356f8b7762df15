package it.creditoprepagato.support;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Where a page of tickets or of the inbox ended. As text it is
 * {@code 2026-11-20T09:30:00Z_1001}.
 *
 * @param at the instant that the list is ordered by
 * @param number which of those of that instant
 */
public record CaseCursor(Instant at, CaseNumber number) {

	private static final char SEPARATOR = '_';

	private static final int LAST_YEAR = 9999;

	/** The cursor of a text; empty for one that is none. */
	public static Optional<CaseCursor> parse(String text) {
		int separator = text.indexOf(SEPARATOR);
		try {
			Instant at = Instant.parse(text.substring(0, Math.max(separator, 0)));
			int year = at.atOffset(ZoneOffset.UTC).getYear();
			CaseNumber number = new CaseNumber(Long.parseLong(text.substring(separator + 1)));
			return (year > 0 && year <= LAST_YEAR) ? Optional.of(new CaseCursor(at, number)) : Optional.empty();
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return this.at.toString() + SEPARATOR + this.number;
	}

}
