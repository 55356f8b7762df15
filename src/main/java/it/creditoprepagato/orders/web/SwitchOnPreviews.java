package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;
import it.creditoprepagato.web.Formats;

/** Makes {@link SwitchOnPreview}s, with the prices of the customer's own list. */
@Component
class SwitchOnPreviews {

	private final Portfolio portfolio;

	private final PriceBook prices;

	private final Sales sales;

	private final Formats formats;

	SwitchOnPreviews(Portfolio portfolio, PriceBook prices, Sales sales, Formats formats) {
		this.portfolio = portfolio;
		this.prices = prices;
		this.sales = sales;
		this.formats = formats;
	}

	SwitchOnPreview of(CustomerId customer, List<DomainName> names) {
		Collection<HeldDomain> held = this.portfolio.find(customer, names).values();
		LocalDate end = this.formats.today().plusYears(1);
		List<SwitchOnPreview.Due> due = held.stream()
			.flatMap((domain) -> this.portfolio.renewsFrom(domain)
				.map((day) -> new SwitchOnPreview.Due(domain.name().tld(), day))
				.stream())
			.filter((one) -> one.day().isBefore(end))
			.toList();
		Map<Tld, Money> costs = this.sales.plans()
			.inForce(customer)
			.map(Subscription::plan)
			.map(this.prices::renewals)
			.orElse(Map.of());
		return SwitchOnPreview.of(held.size(), due, costs);
	}

}
