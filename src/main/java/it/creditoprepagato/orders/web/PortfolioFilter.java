package it.creditoprepagato.orders.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.DomainCriteria;
import it.creditoprepagato.domains.DomainCursor;
import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.domains.DomainStatus;
import it.creditoprepagato.domains.Tag;
import it.creditoprepagato.shared.Tld;

/**
 * Which part of the portfolio to show, as the address has it. What cannot be read is as
 * if it were not there.
 *
 * @param q only with this in the name
 * @param stato only those that stand so: a {@link DomainStatus}
 * @param prodotto only under this suffix
 * @param scadenza only those paid for so many days more at most: one of {@link #WINDOWS}
 * @param tag only with this tag
 * @param rinnovo only those whose switch stands so: an {@link AutoRenew}
 * @param ordine one of {@link #ORDERS}; else by name
 * @param colonne which of {@link #COLUMNS} to show beside those always there
 * @param dopo after this one: the next page
 */
record PortfolioFilter(@Nullable String q, @Nullable String stato, @Nullable String prodotto, @Nullable String scadenza,
		@Nullable String tag, @Nullable String rinnovo, @Nullable String ordine, @Nullable List<String> colonne,
		@Nullable String dopo) {

	/** How soon those expire that are asked for, in days. */
	static final List<Integer> WINDOWS = List.of(7, 30, 60);

	/** The columns that can be chosen. */
	static final List<String> COLUMNS = List.of("tag", "rinnovo", "priorita", "nameserver");

	/** The orders that can be chosen, by name first. */
	static final Map<String, DomainSearch.Order> ORDERS = orders();

	PortfolioFilter {
		q = Typed.text(q);
		colonne = (colonne == null) ? List.of() : COLUMNS.stream().filter(colonne::contains).toList();
	}

	private static Map<String, DomainSearch.Order> orders() {
		Map<String, DomainSearch.Order> orders = new LinkedHashMap<>();
		orders.put("nome", DomainSearch.Order.NAME);
		orders.put("-nome", DomainSearch.Order.NAME_DESCENDING);
		orders.put("scadenza", DomainSearch.Order.EXPIRY);
		orders.put("-scadenza", DomainSearch.Order.EXPIRY_DESCENDING);
		return orders;
	}

	/** Everything that is asked for, from the first page on. */
	DomainSearch all(int limit) {
		DomainCriteria criteria = DomainCriteria.HELD;
		Integer days = days();
		criteria = (days != null) ? criteria.expiringWithin(days) : criteria;
		DomainStatus status = status();
		criteria = (status != null) ? criteria.in(Set.of(status)) : criteria;
		criteria = criteria.containing(this.q).under(tld()).tagged(label()).switched(autoRenew());
		return new DomainSearch(criteria, order(), null, limit);
	}

	/** The page that is asked for. */
	DomainSearch page(int limit) {
		DomainSearch all = all(limit);
		DomainCursor after = Typed.cursor(this.dopo, all.order());
		return (after != null) ? all.after(after) : all;
	}

	/** How they must stand; null for all that are held. */
	public @Nullable DomainStatus status() {
		return Typed.constant(DomainStatus.class, this.stato);
	}

	/** The suffix asked for; null for all. */
	public @Nullable Tld tld() {
		return Typed.tld(this.prodotto);
	}

	/** How soon they expire; null for whenever. */
	public @Nullable Integer days() {
		return WINDOWS.stream().filter((days) -> days.toString().equals(this.scadenza)).findFirst().orElse(null);
	}

	/** The tag that they have; null for any. */
	public @Nullable Tag label() {
		return (this.tag == null) ? null : Tag.parse(this.tag).orElse(null);
	}

	/** How their switch stands; null for either. */
	public @Nullable AutoRenew autoRenew() {
		return Typed.constant(AutoRenew.class, this.rinnovo);
	}

	public DomainSearch.Order order() {
		return ORDERS.getOrDefault(Objects.requireNonNullElse(this.ordine, ""), DomainSearch.Order.NAME);
	}

	/** Whether a column is to be shown. */
	public boolean shows(String column) {
		return Objects.requireNonNull(this.colonne).contains(column);
	}

	/** Whether some of what is held may be left out. */
	public boolean isNarrow() {
		return Stream.of(this.q, status(), tld(), days(), label(), autoRenew()).anyMatch(Objects::nonNull);
	}

	/** What is asked for, without the page: names and values of the address. */
	public Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("q", Objects.requireNonNullElse(this.q, ""));
		fields.put("stato", text(status()));
		fields.put("prodotto", text(tld()));
		fields.put("scadenza", text(days()));
		fields.put("tag", text(label()));
		fields.put("rinnovo", text(autoRenew()));
		fields.put("ordine", (order() != DomainSearch.Order.NAME) ? text(this.ordine) : "");
		fields.put("colonne", String.join(",", Objects.requireNonNull(this.colonne)));
		fields.values().removeIf(String::isEmpty);
		return fields;
	}

	/** The same at an address, from the first page or after one. */
	public String at(String path, @Nullable String after) {
		return ListAddress.of(path, fields(), after);
	}

	private static String text(@Nullable Object value) {
		return Objects.toString(value, "");
	}

}
