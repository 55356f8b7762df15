package it.creditoprepagato.domains;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of domains ended. As text it is {@code esempio.it} or
 * {@code 2027-03-01_esempio.it}.
 *
 * @param paidUntil the last day paid for, in a list by expiry; null for one pending
 * @param name the last name
 */
public record DomainCursor(@Nullable LocalDate paidUntil, DomainName name) {

	private static final char SEPARATOR = '_';

	/** The cursor of a text; empty for one that is none. */
	public static Optional<DomainCursor> parse(String text) {
		int separator = text.indexOf(SEPARATOR);
		try {
			LocalDate date = (separator < 0) ? null : LocalDate.parse(text.substring(0, separator));
			return Optional.of(new DomainCursor(date, new DomainName(text.substring(separator + 1))));
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return (this.paidUntil == null) ? this.name.ascii() : this.paidUntil.toString() + SEPARATOR + this.name.ascii();
	}

}
