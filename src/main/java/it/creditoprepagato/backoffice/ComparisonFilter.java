package it.creditoprepagato.backoffice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import it.creditoprepagato.pricing.ListComparison;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.PriceChange;
import org.jspecify.annotations.Nullable;

/**
 * What of a comparison is shown, as it stands in the address; what cannot be read is as
 * if it were not there.
 *
 * @param piano the code of a plan, or nothing for all
 * @param estensione a TLD, or nothing for all
 * @param mostra {@code tutti} for what stays the same too
 * @param pagina from 1
 */
record ComparisonFilter(@Nullable String piano, @Nullable String estensione, @Nullable String mostra,
		@Nullable String pagina) {

	static final int LINES = 50;

	/** Whatever changes. */
	static final ComparisonFilter NONE = new ComparisonFilter(null, null, null, null);

	/** {@code MEMBER-2016}: a plan's name for addresses. */
	static String code(Plan plan) {
		return plan.tier() + "-" + plan.edition();
	}

	/** The TLD as it is written in lists. */
	public String tld() {
		String typed = (this.estensione != null) ? this.estensione.strip().toLowerCase(Locale.ROOT) : "";
		return typed.startsWith(".") ? typed.substring(1) : typed;
	}

	public String plan() {
		return (this.piano != null) ? this.piano : "";
	}

	public boolean isAll() {
		return "tutti".equals(this.mostra);
	}

	/** What is asked for, biggest rises first. */
	List<PriceChange> of(ListComparison comparison) {
		Stream<PriceChange> changes = comparison.changes().stream();
		return changes.filter((change) -> isAll() || change.isChanged())
			.filter((change) -> plan().isEmpty() || code(change.plan()).equals(plan()))
			.filter((change) -> tld().isEmpty() || change.item().tld().value().equals(tld()))
			.toList();
	}

	/** The page asked for, from 1 to the last one. */
	int page(int lines) {
		int last = Math.max(1, (lines + LINES - 1) / LINES);
		return (this.pagina != null && this.pagina.matches("[1-9]\\d{0,5}"))
				? Math.min(last, Integer.parseInt(this.pagina)) : 1;
	}

	/** The lines of the page asked for. */
	<T> List<T> shown(List<T> lines) {
		int from = (page(lines.size()) - 1) * LINES;
		return lines.subList(from, Math.min(lines.size(), from + LINES));
	}

}
