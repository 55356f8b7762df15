package it.creditoprepagato.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.StatementQuery;

/**
 * Which transactions to show, as the address has it.
 *
 * @param tipo only of this kind
 * @param q only about this domain or reference
 * @param dal only from this day on, in Italy
 * @param al only until this day, in Italy
 * @param prima only with a smaller number: the next page
 */
record TransactionFilter(@Nullable String tipo, @Nullable String q, @Nullable String dal, @Nullable String al,
		@Nullable String prima) {

	private static final int LONGEST_TEXT = 100;

	TransactionFilter {
		tipo = given(tipo);
		dal = given(dal);
		al = given(al);
		q = (q == null) ? null : given(q.replaceAll("\\p{Cntrl}", "").strip());
		q = (q == null || q.length() <= LONGEST_TEXT) ? q : q.substring(0, LONGEST_TEXT);
	}

	/** The newest where something cannot be read; the reason stands at its field. */
	StatementQuery query(int limit, BindingResult problems) {
		Period period = period(problems);
		Set<EntryKind> kinds = kinds(problems);
		return problems.hasErrors() ? StatementQuery.newest(limit)
				: new StatementQuery(page(), kinds, period.start(), period.end(), this.q, limit);
	}

	/** All days where something cannot be read; the reason stands at its field. */
	Period period(BindingResult problems) {
		LocalDate first = day("dal", this.dal, problems);
		LocalDate last = day("al", this.al, problems);
		if (first != null && last != null && last.isBefore(first)) {
			problems.rejectValue("al", "portal.filter.before");
		}
		return problems.hasErrors() ? Period.ALL : new Period(first, last);
	}

	/** Whether anything was asked for. */
	public boolean isNarrow() {
		return Stream.of(this.tipo, this.q, this.dal, this.al, this.prima).anyMatch(Objects::nonNull);
	}

	/** Whether it is of exactly these days. */
	public boolean isOf(Period period) {
		return String.valueOf(period.from()).equals(this.dal) && String.valueOf(period.to()).equals(this.al);
	}

	private Set<EntryKind> kinds(BindingResult problems) {
		if (this.tipo == null) {
			return Set.of();
		}
		try {
			return Set.of(EntryKind.valueOf(this.tipo));
		}
		catch (IllegalArgumentException ex) {
			problems.rejectValue("tipo", "portal.filter.no-kind");
			return Set.of();
		}
	}

	/** What cannot be a page is the first one. */
	private @Nullable Long page() {
		return (this.prima != null && this.prima.matches("[1-9]\\d{0,17}")) ? Long.valueOf(this.prima) : null;
	}

	private static @Nullable LocalDate day(String field, @Nullable String typed, BindingResult problems) {
		if (typed == null) {
			return null;
		}
		try {
			if (typed.matches("[12]\\d{3}-\\d{2}-\\d{2}")) {
				return LocalDate.parse(typed);
			}
		}
		catch (DateTimeException ex) {
			// Told below, like all that is no date.
		}
		problems.rejectValue(field, "portal.filter.no-date");
		return null;
	}

	private static @Nullable String given(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

}
