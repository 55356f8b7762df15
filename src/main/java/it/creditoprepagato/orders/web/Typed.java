package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.domains.DomainCursor;
import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Tld;

/**
 * Reads what an address says about a list of domains. What cannot be read is as if it
 * were not there.
 */
final class Typed {

	private static final int LAST_YEAR = 9999;

	private Typed() {
	}

	/** A part of a name: no control characters, no longer than a name. */
	static @Nullable String text(@Nullable String typed) {
		String text = (typed == null) ? "" : typed.replaceAll("\\p{Cntrl}", "").strip();
		return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), DomainName.MAX_LENGTH));
	}

	/** A whole name; empty for what is none. */
	static Optional<DomainName> name(String typed) {
		try {
			return Optional.of(DomainName.parse(typed));
		}
		catch (DomainName.Invalid ex) {
			return Optional.empty();
		}
	}

	/** Where a list by number goes on; null for its beginning. */
	static @Nullable Long number(@Nullable String typed) {
		return (typed != null && typed.matches("\\d{1,18}")) ? Long.valueOf(typed) : null;
	}

	static @Nullable Tld tld(@Nullable String typed) {
		try {
			return (typed == null || typed.isBlank()) ? null : new Tld(typed.strip().toLowerCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** The constant of exactly that name. */
	static <E extends Enum<E>> @Nullable E constant(Class<E> constants, @Nullable String typed) {
		return Stream.of(constants.getEnumConstants())
			.filter((constant) -> constant.name().equals(typed))
			.findFirst()
			.orElse(null);
	}

	/** Where the page before ended, if it was in that order. */
	static @Nullable DomainCursor cursor(@Nullable String typed, DomainSearch.Order order) {
		return Optional.ofNullable(typed)
			.flatMap(DomainCursor::parse)
			.filter((cursor) -> belongs(cursor, order))
			.orElse(null);
	}

	private static boolean belongs(DomainCursor cursor, DomainSearch.Order order) {
		LocalDate date = cursor.paidUntil();
		return date == null || order.isByExpiry() && date.getYear() >= 0 && date.getYear() <= LAST_YEAR;
	}

}
