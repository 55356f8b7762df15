package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import it.creditoprepagato.domains.DomainCursor;
import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Tld;

/**
 * Which domains to list, as the address has it. What cannot be read is as if it were not
 * there, except a tab that does not exist.
 *
 * @param stato the tab
 * @param prodotto only under this suffix
 * @param q only with this in the name
 * @param dopo after this one: the next page
 */
record PaymentFilter(@Nullable String stato, @Nullable String prodotto, @Nullable String q, @Nullable String dopo) {

	private static final int LAST_YEAR = 9999;

	PaymentFilter {
		q = (q == null) ? null : q.replaceAll("\\p{Cntrl}", "").strip();
		if (q != null && (q.isEmpty() || q.length() > DomainName.MAX_LENGTH)) {
			q = q.isEmpty() ? null : q.substring(0, DomainName.MAX_LENGTH);
		}
	}

	/**
	 * The tab asked for, the first one without.
	 * @throws ResponseStatusException if there is no such tab
	 */
	PaymentTab tab() {
		return (this.stato == null) ? PaymentTab.EXPIRING
				: PaymentTab.of(this.stato).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	DomainSearch search(int limit) {
		DomainSearch search = tab().narrow(DomainSearch.held(limit));
		search = (this.q != null) ? search.containing(this.q) : search;
		Tld tld = tld();
		search = (tld != null) ? search.under(tld) : search;
		DomainSearch.Order order = search.order();
		Optional<DomainCursor> after = cursor().filter((cursor) -> belongs(cursor, order));
		return after.isPresent() ? search.after(after.get()) : search;
	}

	/** The suffix asked for; null for all. */
	public @Nullable Tld tld() {
		try {
			return (this.prodotto == null || this.prodotto.isBlank()) ? null
					: new Tld(this.prodotto.strip().toLowerCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private Optional<DomainCursor> cursor() {
		return (this.dopo == null) ? Optional.empty() : DomainCursor.parse(this.dopo);
	}

	private static boolean belongs(DomainCursor cursor, DomainSearch.Order order) {
		LocalDate date = cursor.paidUntil();
		return (date == null) ? order == DomainSearch.Order.NAME
				: order == DomainSearch.Order.EXPIRY && date.getYear() >= 0 && date.getYear() <= LAST_YEAR;
	}

}
