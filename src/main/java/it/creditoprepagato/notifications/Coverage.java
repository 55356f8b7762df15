package it.creditoprepagato.notifications;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.domains.Priority;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;

/**
 * What the credit covers of domains that expire: first those that are renewed by
 * themselves, day by day as that happens, then the others, in the customer's order. It
 * ends at the first that is not covered.
 */
@Component
class Coverage {

	private final Portfolio portfolio;

	private final Orders orders;

	private final Ledger ledger;

	Coverage(Portfolio portfolio, Orders orders, Ledger ledger) {
		this.portfolio = portfolio;
		this.orders = orders;
		this.ledger = ledger;
	}

	/**
	 * Looks at domains.
	 * @param domains in the order in which credit is spent
	 */
	Covered of(CustomerId customer, List<HeldDomain> domains) {
		Map<DomainName, Money> costs = this.orders.renewalCosts(customer, domains);
		Set<DomainName> covered = new HashSet<>();
		List<HeldDomain> automatic = domains.stream()
			.filter((domain) -> domain.autoRenew() == AutoRenew.ON && costs.containsKey(domain.name()))
			.sorted(Comparator.comparing((domain) -> this.portfolio.renewsFrom(domain).orElseThrow()))
			.toList();
		Money available = this.ledger.balance(customer).available();
		Money left = spend(available, automatic, costs, covered);
		List<HeldDomain> others = domains.stream()
			.filter((domain) -> domain.autoRenew() == AutoRenew.OFF && domain.priority() != Priority.LET_EXPIRE
					&& costs.containsKey(domain.name()))
			.toList();
		spend(left, others, costs, covered);
		return new Covered(costs, covered, available, left);
	}

	private static Money spend(Money credit, List<HeldDomain> domains, Map<DomainName, Money> costs,
			Set<DomainName> covered) {
		Money left = credit;
		for (HeldDomain domain : domains) {
			Money after = left.minus(costs.getOrDefault(domain.name(), Money.ZERO));
			if (after.isNegative()) {
				return left;
			}
			covered.add(domain.name());
			left = after;
		}
		return left;
	}

	/**
	 * What it covers.
	 *
	 * @param costs of a year's renewal, for those that can be renewed
	 * @param names those that it covers
	 * @param available what can be spent on all of them
	 * @param left what is left of it for those that are not renewed by themselves
	 */
	record Covered(Map<DomainName, Money> costs, Set<DomainName> names, Money available, Money left) {

		/**
		 * Whether nobody need do anything: it is renewed by itself, or is being renewed.
		 */
		boolean isSeenTo(HeldDomain domain) {
			boolean renews = domain.autoRenew() == AutoRenew.ON && this.names.contains(domain.name());
			return renews || domain.operation() != null;
		}

		boolean isUncovered(HeldDomain domain) {
			return this.costs.containsKey(domain.name()) && domain.priority() != Priority.LET_EXPIRE
					&& !this.names.contains(domain.name());
		}

		@Nullable Long cents(DomainName name) {
			Money cost = this.costs.get(name);
			return (cost != null) ? cost.cents() : null;
		}

		/** More about a domain: the key of a message. */
		String remark(HeldDomain domain) {
			if (domain.priority() == Priority.LET_EXPIRE) {
				return "notifications.expiry.let-expire";
			}
			if (!this.costs.containsKey(domain.name())) {
				return "notifications.expiry.not-renewable";
			}
			if (!isUncovered(domain)) {
				return "notifications.expiry.covered";
			}
			return (domain.autoRenew() == AutoRenew.ON) ? "notifications.expiry.automatic-uncovered"
					: "notifications.expiry.uncovered";
		}

	}

}
