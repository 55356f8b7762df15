package it.creditoprepagato.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Item;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.pricing.PriceAnswer;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.pricing.PriceRequest;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

/**
 * The customer's own next renewals, on the list that it has and on the one that it would
 * have.
 */
@Component
class UpgradeComparison {

	private static final int RENEWALS = 10;

	private final Portfolio portfolio;

	private final PrepaidPlans plans;

	private final PriceBook prices;

	UpgradeComparison(Portfolio portfolio, PrepaidPlans plans, PriceBook prices) {
		this.portfolio = portfolio;
		this.plans = plans;
		this.prices = prices;
	}

	/** The next renewals; none without a plan to compare with. */
	List<Line> of(CustomerId customer, Plan next) {
		Plan current = this.plans.inForce(customer).map(Subscription::plan).orElse(null);
		if (current == null) {
			return List.of();
		}
		List<HeldDomain> domains = this.portfolio.search(customer, DomainSearch.held(RENEWALS).byExpiry()).domains();
		return domains.stream().map((domain) -> new Line(domain, price(current, domain), price(next, domain))).toList();
	}

	private @Nullable Money price(Plan plan, HeldDomain domain) {
		PriceAnswer answer = this.prices
			.price(PriceRequest.of(plan, new Item(domain.name().tld(), Operation.RENEW, 1)));
		return (answer instanceof Price price) ? price.amount() : null;
	}

	/**
	 * A renewal to come.
	 *
	 * @param domain what expires
	 * @param now its price on the list in force
	 * @param then its price on the other list
	 */
	record Line(HeldDomain domain, @Nullable Money now, @Nullable Money then) {
	}

}
