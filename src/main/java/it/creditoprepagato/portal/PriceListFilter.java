package it.creditoprepagato.portal;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.pricing.ComparedPrice;
import it.creditoprepagato.shared.Tld;

/**
 * Which prices to show, as the address has it.
 *
 * @param q only of suffixes that begin so, or of the suffix of this domain
 * @param listini in a file: {@code tutti} for the lists of all plans instead of the own
 */
record PriceListFilter(@Nullable String q, @Nullable String listini) {

	private static final int LONGEST_TEXT = 253;

	private static final String ALL_LISTS = "tutti";

	PriceListFilter {
		q = (q == null) ? "" : q.replaceAll("\\p{Cntrl}", "").strip();
		q = (q.length() <= LONGEST_TEXT) ? q : q.substring(0, LONGEST_TEXT);
		q = q.isEmpty() ? null : q;
	}

	List<ComparedPrice> of(List<ComparedPrice> prices) {
		return prices.stream().filter((price) -> finds(price.item().tld())).toList();
	}

	/**
	 * {@code co} finds com and co.uk, {@code uk} finds uk and co.uk, {@code esempio.it}
	 * finds it.
	 */
	private boolean finds(Tld tld) {
		if (this.q == null) {
			return true;
		}
		String sought = this.q.toLowerCase(Locale.ROOT).replaceFirst("^\\.+", "");
		return ("." + tld).contains("." + sought) || sought.endsWith("." + tld);
	}

	boolean isOfAllLists() {
		return ALL_LISTS.equals(this.listini);
	}

}
