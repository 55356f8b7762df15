package it.creditoprepagato.orders.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	/** Those of them that can be renewed; reads no further than it must. */
	List<DomainName> renewable(CustomerId customer, DomainSearch search, int most) {
		Plan plan = this.sales.plans().inForce(customer).map(Subscription::plan).orElse(null);
		Map<Tld, Money> costs = this.list.costs(plan);
		DomainPage page = this.portfolio.search(customer, search);
		List<DomainName> found = new ArrayList<>(renewable(customer, page, costs));
		for (DomainCursor next = page.next(); next != null && found.size() < most; next = page.next()) {
			page = this.portfolio.search(customer, search.after(next));
			found.addAll(renewable(customer, page, costs));
		}
		return found.subList(0, Math.min(most, found.size()));
	}

	private List<DomainName> renewable(CustomerId customer, DomainPage page, Map<Tld, Money> costs) {
		Set<DomainName> renewable = this.list.renewable(customer, page.domains());
		return page.domains()
			.stream()
			.map(HeldDomain::name)
			.filter((name) -> costs.containsKey(name.tld()) && renewable.contains(name))
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
