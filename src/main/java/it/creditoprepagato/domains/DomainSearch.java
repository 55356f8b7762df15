package it.creditoprepagato.domains;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

import it.creditoprepagato.shared.Tld;
import org.jspecify.annotations.Nullable;

/**
 * Which of a customer's domains to list, and from where on.
 *
 * @param criteria what they must be like
 * @param order in which to list them
 * @param after the last domain of the page before; null for the first page
 * @param limit how many at most, 1 to 200
 */
public record DomainSearch(DomainCriteria criteria, Order order, @Nullable DomainCursor after, int limit) {

	/** How many a page has at most. */
	public static final int MOST = 200;

	/** In which order to list. */
	public enum Order {

		/** By name. */
		NAME(false, false),
		/** By name, the last first. */
		NAME_DESCENDING(false, true),
		/** By the last day paid for, the earliest first; then those pending. */
		EXPIRY(true, false),
		/** Those pending, then by the last day paid for, the latest first. */
		EXPIRY_DESCENDING(true, true);

		private final boolean byExpiry;

		private final boolean descending;

		Order(boolean byExpiry, boolean descending) {
			this.byExpiry = byExpiry;
			this.descending = descending;
		}

		public boolean isByExpiry() {
			return this.byExpiry;
		}

		boolean isDescending() {
			return this.descending;
		}

		DomainCursor cursor(HeldDomain last) {
			return new DomainCursor(this.byExpiry ? last.paidUntil() : null, last.name());
		}

	}

	public DomainSearch {
		if (limit < 1 || limit > MOST) {
			throw new IllegalArgumentException("A search has a limit of 1 to " + MOST);
		}
		if (after != null && after.paidUntil() != null && !order.isByExpiry()) {
			throw new IllegalArgumentException("The page before was in another order");
		}
	}

	/** The first domains still held, by name. */
	public static DomainSearch held(int limit) {
		return new DomainSearch(DomainCriteria.HELD, Order.NAME, null, limit);
	}

	public DomainSearch in(Set<DomainStatus> wanted) {
		return wanting((criteria) -> criteria.in(wanted));
	}

	public DomainSearch containing(String part) {
		return wanting((criteria) -> criteria.containing(part));
	}

	public DomainSearch under(Tld suffix) {
		return wanting((criteria) -> criteria.under(suffix));
	}

	/** Those paid for so many days more at most. */
	public DomainSearch expiringWithin(int days) {
		return wanting((criteria) -> criteria.expiringWithin(days));
	}

	/** Those paid for until some day, the earliest first. */
	public DomainSearch byExpiry() {
		Set<DomainStatus> paid = EnumSet.complementOf(EnumSet.of(DomainStatus.PENDING));
		paid.retainAll(this.criteria.statuses());
		return new DomainSearch(this.criteria.in(paid), Order.EXPIRY, this.after, this.limit);
	}

	public DomainSearch after(DomainCursor cursor) {
		return new DomainSearch(this.criteria, this.order, cursor, this.limit);
	}

	private DomainSearch wanting(UnaryOperator<DomainCriteria> change) {
		return new DomainSearch(change.apply(this.criteria), this.order, this.after, this.limit);
	}

}
