package it.creditoprepagato.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

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
record TransactionFilter(@Nullable EntryKind tipo, @Nullable String q,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dal,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate al, @Nullable Long prima) {

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	StatementQuery query(int limit) {
		Instant from = (this.dal != null) ? this.dal.atStartOfDay(ITALY).toInstant() : null;
		Instant to = (this.al != null) ? this.al.plusDays(1).atStartOfDay(ITALY).toInstant() : null;
		String text = (this.q != null && !this.q.isBlank()) ? this.q.strip() : null;
		return new StatementQuery(this.prima, (this.tipo != null) ? Set.of(this.tipo) : Set.of(), from, to, text,
				limit);
	}

}
