package it.creditoprepagato.orders.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import it.creditoprepagato.domains.DomainCursor;
import it.creditoprepagato.domains.DomainSearch;
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

	PaymentFilter {
		q = Typed.text(q);
	}

	/**
	 * The tab asked for, the first one without.
	 * @throws ResponseStatusException if there is no such tab
	 */
	PaymentTab tab() {
		return (this.stato == null) ? PaymentTab.EXPIRING
				: PaymentTab.of(this.stato).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** Everything that is asked for, from the first page on. */
	DomainSearch all(int limit) {
		DomainSearch search = tab().narrow(DomainSearch.held(limit));
		search = (this.q != null) ? search.containing(this.q) : search;
		Tld tld = tld();
		return (tld != null) ? search.under(tld) : search;
	}

	/** The page that is asked for. */
	DomainSearch search(int limit) {
		DomainSearch search = all(limit);
		DomainCursor after = Typed.cursor(this.dopo, search.order());
		return (after != null) ? search.after(after) : search;
	}

	/** The suffix asked for; null for all. */
	public @Nullable Tld tld() {
		return Typed.tld(this.prodotto);
	}

	/** What is asked for, without the page: names and values of the address. */
	public Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("stato", tab().slug());
		fields.put("prodotto", Objects.toString(tld(), ""));
		fields.put("q", Objects.requireNonNullElse(this.q, ""));
		fields.values().removeIf(String::isEmpty);
		return fields;
	}

	/** The same page, at its address. */
	String address() {
		return ListAddress.of(PaymentListController.PATH, fields(), this.dopo);
	}

}
