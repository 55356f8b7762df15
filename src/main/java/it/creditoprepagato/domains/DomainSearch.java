package it.creditoprepagato.domains;

import java.util.EnumSet;
import java.util.Set;

import it.creditoprepagato.shared.Tld;
import org.jspecify.annotations.Nullable;

/**
 * Which of a customer's domains to list, and from where on.
 *
 * @param statuses those wanted, at least one
 * @param text part of the name, in Unicode or ASCII; null for any
 * @param tld the suffix; null for any
 * @param expiringWithinDays paid for so many days more at most; null for any
 * @param after the last domain of the page before; null for the first page
 * @param limit how many at most, 1 to 200
 */
public record DomainSearch(Set<DomainStatus> statuses, @Nullable String text, @Nullable Tld tld,
		@Nullable Integer expiringWithinDays, @Nullable DomainCursor after, int limit, Order order) {

	/** How many a page has at most. */
	public static final int MOST = 200;

	/** Everything that is still held. */
	public static final Set<DomainStatus> HELD = Set.copyOf(EnumSet.complementOf(EnumSet.of(DomainStatus.GONE)));

	/** In which order to list. */
	public enum Order {

		/** By name. */
		NAME,
		/** By the last day paid for, the earliest first; those pending are left out. */
		EXPIRY;

		DomainCursor cursor(HeldDomain last) {
			return new DomainCursor((this == NAME) ? null : last.paidUntil(), last.name());
		}

	}

	public DomainSearch {
		statuses = Set.copyOf(statuses);
		if (statuses.isEmpty() || limit < 1 || limit > MOST) {
			throw new IllegalArgumentException("A search has statuses and a limit of 1 to " + MOST);
		}
		if (after != null && (after.paidUntil() == null) != (order == Order.NAME)) {
			throw new IllegalArgumentException("The page before was in another order");
		}
	}

	/** The first domains still held, by name. */
	public static DomainSearch held(int limit) {
		return new DomainSearch(HELD, null, null, null, null, limit, Order.NAME);
	}

	public DomainSearch in(Set<DomainStatus> wanted) {
		return new DomainSearch(wanted, this.text, this.tld, this.expiringWithinDays, this.after, this.limit,
				this.order);
	}

	public DomainSearch containing(String part) {
		return new DomainSearch(this.statuses, part, this.tld, this.expiringWithinDays, this.after, this.limit,
				this.order);
	}

	public DomainSearch under(Tld suffix) {
		return new DomainSearch(this.statuses, this.text, suffix, this.expiringWithinDays, this.after, this.limit,
				this.order);
	}

	/** Those paid for so many days more at most. */
	public DomainSearch expiringWithin(int days) {
		return new DomainSearch(Set.of(DomainStatus.ACTIVE), this.text, this.tld, days, this.after, this.limit,
				this.order);
	}

	public DomainSearch byExpiry() {
		return new DomainSearch(this.statuses, this.text, this.tld, this.expiringWithinDays, this.after, this.limit,
				Order.EXPIRY);
	}

	public DomainSearch after(DomainCursor cursor) {
		return new DomainSearch(this.statuses, this.text, this.tld, this.expiringWithinDays, cursor, this.limit,
				this.order);
	}

}
