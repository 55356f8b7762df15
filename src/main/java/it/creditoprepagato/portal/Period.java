package it.creditoprepagato.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.ledger.StatementQuery;

/**
 * Days of the Italian calendar.
 *
 * @param from the first; null from the beginning
 * @param to the last, not before the first; null until now
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

	/** All that ever moved. */
	static final Period ALL = new Period(null, null);

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	Period {
		if (from != null && to != null && to.isBefore(from)) {
			throw new IllegalArgumentException("Ends before it begins: " + from + " to " + to);
		}
	}

	static Period of(YearMonth month) {
		return new Period(month.atDay(1), month.atEndOfMonth());
	}

	static Period of(Year year) {
		return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
	}

	/** All that moved in it. */
	StatementQuery query() {
		return new StatementQuery(null, Set.of(), start(), end(), null, StatementQuery.LIMIT);
	}

	/** The last movement until its end. */
	StatementQuery last() {
		return new StatementQuery(null, Set.of(), null, end(), null, 1);
	}

	@Nullable Instant start() {
		return (this.from != null) ? this.from.atStartOfDay(ITALY).toInstant() : null;
	}

	/** The first instant after it. */
	@Nullable Instant end() {
		return (this.to != null) ? this.to.plusDays(1).atStartOfDay(ITALY).toInstant() : null;
	}

	/** As far as it has passed, today included. */
	Period until(LocalDate today) {
		return (this.to != null && this.to.isBefore(today)) ? this : new Period(this.from, today);
	}

}
