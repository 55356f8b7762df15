package it.creditoprepagato.orders.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import it.creditoprepagato.domains.DomainCursor;
import it.creditoprepagato.domains.DomainPage;
import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;

/** Finds the domains of a list that were selected, one by one or all of them. */
@Component
class Selection {

	private final Portfolio portfolio;

	private final PaymentList list;

	private final Sales sales;

	Selection(Portfolio portfolio, PaymentList list, Sales sales) {
		this.portfolio = portfolio;
		this.list = list;
		this.sales = sales;
	}

	/** All that a search finds, on every page of it. */
	List<DomainName> all(CustomerId customer, DomainSearch search) {
		return collect(customer, search).stream().map(HeldDomain::name).toList();
	}

	/** Those of them that can be selected for renewal; stops once they are too many. */
	List<DomainName> renewable(CustomerId customer, DomainSearch search, int most) {
		Plan plan = this.sales.plans().inForce(customer).map(Subscription::plan).orElse(null);
		List<HeldDomain> found = collect(customer, search);
		Map<Tld, Money> costs = this.list.costs(plan);
		return found.stream()
			.filter((domain) -> costs.containsKey(domain.name().tld()) && PaymentRow.mayBeRenewed(domain))
			.map(HeldDomain::name)
			.limit(most + 1L)
			.toList();
	}

	private List<HeldDomain> collect(CustomerId customer, DomainSearch search) {
		DomainPage page = this.portfolio.search(customer, search);
		List<HeldDomain> found = new ArrayList<>(page.domains());
		for (DomainCursor next = page.next(); next != null; next = page.next()) {
			page = this.portfolio.search(customer, search.after(next));
			found.addAll(page.domains());
		}
		return found;
	}

}
