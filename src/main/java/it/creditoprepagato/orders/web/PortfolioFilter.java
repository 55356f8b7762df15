package it.creditoprepagato.orders.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.domains.DomainCursor;
import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.domains.DomainStatus;
import it.creditoprepagato.shared.Tld;

/**
 * Which part of the portfolio to show, as the address has it. What cannot be read is as
 * if it were not there.
 *
 * @param q only with this in the name
 * @param stato only those that stand so: a {@link DomainStatus}
 * @param prodotto only under this suffix
 * @param scadenza only those paid for so many days more at most: one of {@link #WINDOWS}
 * @param ordine {@code scadenza} for the first to expire; else by name
 * @param dopo after this one: the next page
 */
record PortfolioFilter(@Nullable String q, @Nullable String stato, @Nullable String prodotto, @Nullable String scadenza,
		@Nullable String ordine, @Nullable String dopo) {

	/** How soon those expire that are asked for, in days. */
	static final List<Integer> WINDOWS = List.of(7, 30, 60);

	PortfolioFilter {
		q = Typed.text(q);
	}

	/** Everything that is asked for, from the first page on. */
	DomainSearch all(int limit) {
		DomainStatus status = status();
		Integer days = days();
		Set<DomainStatus> statuses = (days != null) ? Set.of(DomainStatus.ACTIVE) : DomainSearch.HELD;
		return new DomainSearch((status != null) ? Set.of(status) : statuses, this.q, tld(), days, null, limit,
				order());
	}

	/** The page that is asked for. */
	DomainSearch page(int limit) {
		DomainSearch all = all(limit);
		DomainCursor after = Typed.cursor(this.dopo, all.order());
		return (after != null) ? all.after(after) : all;
	}

	/** How they must stand; null for all that are held. */
	public @Nullable DomainStatus status() {
		return Stream.of(DomainStatus.values())
			.filter((status) -> status.name().equals(this.stato))
			.findFirst()
			.orElse(null);
	}

	/** The suffix asked for; null for all. */
	public @Nullable Tld tld() {
		return Typed.tld(this.prodotto);
	}

	/** How soon they expire; null for whenever. */
	public @Nullable Integer days() {
		return WINDOWS.stream().filter((days) -> days.toString().equals(this.scadenza)).findFirst().orElse(null);
	}

	public boolean isByExpiry() {
		return "scadenza".equals(this.ordine);
	}

	/** Whether some of what is held may be left out. */
	public boolean isNarrow() {
		return this.q != null || status() != null || tld() != null || days() != null;
	}

	private DomainSearch.Order order() {
		return isByExpiry() ? DomainSearch.Order.EXPIRY : DomainSearch.Order.NAME;
	}

}
