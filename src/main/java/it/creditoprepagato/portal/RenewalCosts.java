package it.creditoprepagato.portal;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.domains.DomainPage;
import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.pricing.Item;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.pricing.PriceRequest;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

/** What the renewals of the next days cost on the customer's own list. */
@Component
class RenewalCosts {

	/** How soon is soon. */
	static final int SOON_DAYS = 60;

	private final Portfolio portfolio;

	private final PrepaidPlans plans;

	private final PriceBook prices;

	RenewalCosts(Portfolio portfolio, PrepaidPlans plans, PriceBook prices) {
		this.portfolio = portfolio;
		this.plans = plans;
		this.prices = prices;
	}

	Due within(CustomerId customer, int days) {
		List<HeldDomain> domains = new ArrayList<>();
		DomainSearch search = DomainSearch.held(DomainSearch.MOST).byExpiry().expiringWithin(days);
		DomainPage page = this.portfolio.search(customer, search);
		domains.addAll(page.domains());
		while (page.next() != null) {
			page = this.portfolio.search(customer, search.after(page.next()));
			domains.addAll(page.domains());
		}
		return this.plans.inForce(customer)
			.map((subscription) -> new Due(domains.size(), total(subscription.plan(), domains)))
			.orElseGet(() -> new Due(domains.size(), Money.ZERO));
	}

	private Money total(Plan plan, List<HeldDomain> domains) {
		List<PriceRequest> requests = domains.stream()
			.map((domain) -> PriceRequest.of(plan, new Item(domain.name().tld(), Operation.RENEW, 1)))
			.toList();
		return this.prices.prices(requests)
			.stream()
			.map((answer) -> (answer instanceof Price price) ? price.amount() : Money.ZERO)
			.reduce(Money.ZERO, Money::plus);
	}

	/**
	 * Renewals that come.
	 *
	 * @param domains how many
	 * @param cost what they cost together, for a year each
	 */
	record Due(int domains, Money cost) {
	}

}
