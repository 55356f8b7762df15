package it.creditoprepagato.invoicing.web;

import java.util.Optional;
import java.util.regex.Pattern;

import it.creditoprepagato.invoicing.DocumentCursor;
import it.creditoprepagato.invoicing.DocumentSearch;

import org.jspecify.annotations.Nullable;

/**
 * Which documents to show, as the address has it. What cannot be read is as if it were
 * not there.
 *
 * @param anno only those of that year
 * @param dopo after this one: the next page
 */
record InvoiceFilter(@Nullable String anno, @Nullable String dopo) {

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	DocumentSearch search(int limit) {
		return new DocumentSearch(year(), Optional.ofNullable(this.dopo).flatMap(DocumentCursor::parse).orElse(null),
				limit);
	}

	/** Of which year; null for all. */
	public @Nullable Integer year() {
		return (this.anno != null && YEAR.matcher(this.anno).matches()) ? Integer.valueOf(this.anno) : null;
	}

}
