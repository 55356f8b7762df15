package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.catalog.LifeCycle;
import it.creditoprepagato.catalog.TldRules;
import it.creditoprepagato.domains.DomainStatus;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;

/**
 * What keeping domains costs next, in the state that each is in.
 *
 * @param catalog the rules of their suffixes
 * @param renewals what a year's renewal costs, by suffix
 * @param restores what a restore costs, by suffix
 */
record Upkeep(Catalog catalog, Map<Tld, Money> renewals, Map<Tld, Money> restores) {

	/** What it costs to keep it now; null where that cannot be bought. */
	@Nullable Money cost(HeldDomain domain) {
		if (domain.departure() != null) {
			return null;
		}
		return switch (domain.status()) {
			case ACTIVE, EXPIRED, PENDING -> this.renewals.get(domain.name().tld());
			case REDEMPTION -> this.restores.get(domain.name().tld());
			case PENDING_DELETE, GONE -> null;
		};
	}

	/** How long that is so, and what follows; null for one that is paid for, or gone. */
	@Nullable Step next(HeldDomain domain) {
		LocalDate paidUntil = domain.paidUntil();
		TldRules rules = this.catalog.rules(domain.name().tld()).orElse(null);
		if (paidUntil == null || rules == null || domain.departure() != null) {
			return null;
		}
		LifeCycle cycle = rules.lifeCycle();
		return switch (domain.status()) {
			case EXPIRED -> new Step(domain.status(), cycle.graceEnds(paidUntil),
					(cycle.redemptionDays() > 0) ? this.restores.get(rules.tld()) : null);
			case REDEMPTION -> new Step(domain.status(), cycle.redemptionEnds(paidUntil), null);
			case PENDING_DELETE -> new Step(domain.status(), cycle.deleted(paidUntil).plusDays(1), null);
			case ACTIVE, PENDING, GONE -> null;
		};
	}

	/**
	 * A state and its end.
	 *
	 * @param status which
	 * @param day its last one, or the first on which the name is free
	 * @param restore what it costs after that
	 */
	record Step(DomainStatus status, LocalDate day, @Nullable Money restore) {

		/** In words, in the messages. */
		public String key() {
			return "orders.next." + this.status + ((this.restore != null) ? ".restore" : "");
		}

	}

}
