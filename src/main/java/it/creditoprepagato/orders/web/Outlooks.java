package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.catalog.LifeCycle;
import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.catalog.TldRules;
import it.creditoprepagato.domains.Clearance;
import it.creditoprepagato.domains.Clearances;
import it.creditoprepagato.domains.DomainRefusal;
import it.creditoprepagato.domains.DomainStatus;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Renewal;
import it.creditoprepagato.orders.LineRefusal;
import it.creditoprepagato.pricing.Item;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.pricing.PriceRequest;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.web.Formats;

/** Makes the {@link Outlook} of a domain from the rules of its suffix and the prices. */
@Component
class Outlooks {

	private final Catalog catalog;

	private final Clearances clearances;

	private final PriceBook prices;

	private final RefusalWords words;

	private final Formats formats;

	Outlooks(Catalog catalog, Clearances clearances, PriceBook prices, RefusalWords words, Formats formats) {
		this.catalog = catalog;
		this.clearances = clearances;
		this.prices = prices;
		this.words = words;
		this.formats = formats;
	}

	/** Without a plan there are no prices, and without prices no steps. */
	Outlook of(CustomerId customer, HeldDomain domain, @Nullable Plan plan) {
		TldRules rules = this.catalog.rules(domain.name().tld()).orElse(null);
		LocalDate paidUntil = domain.paidUntil();
		if (rules == null || paidUntil == null || domain.departure() != null) {
			return new Outlook(List.of(), List.of(), null);
		}
		List<Clearance> renewals = this.clearances.renewals(customer,
				IntStream.rangeClosed(1, rules.terms().maxYears())
					.mapToObj((years) -> new Renewal(domain.name(), years, paidUntil))
					.toList());
		return new Outlook(Outlook.Day.upcoming(rules.lifeCycle(), paidUntil, this.formats.today()),
				steps(items(rules, renewals, paidUntil), plan, rules.lifeCycle(), paidUntil),
				hindrance(domain, renewals.getFirst()));
	}

	private List<Item> items(TldRules rules, List<Clearance> renewals, LocalDate paidUntil) {
		List<Item> items = new ArrayList<>();
		for (int years = 1; years <= renewals.size(); years++) {
			if (renewals.get(years - 1) instanceof Clearance.Cleared) {
				items.add(new Item(rules.tld(), Operation.RENEW, years));
			}
		}
		LifeCycle cycle = rules.lifeCycle();
		if (cycle.redemptionDays() > 0 && !this.formats.today().isAfter(cycle.redemptionEnds(paidUntil))) {
			items.add(new Item(rules.tld(), Operation.RESTORE, 1));
		}
		return items;
	}

	private List<Outlook.Step> steps(List<Item> items, @Nullable Plan plan, LifeCycle cycle, LocalDate paidUntil) {
		if (plan == null) {
			return List.of();
		}
		return this.prices.prices(items.stream().map((item) -> PriceRequest.of(plan, item)).toList())
			.stream()
			.filter(Price.class::isInstance)
			.map((price) -> Outlook.Step.of((Price) price, cycle, paidUntil))
			.toList();
	}

	/** Only what nobody would expect: what neither its status nor its operation says. */
	private @Nullable String hindrance(HeldDomain domain, Clearance renewal) {
		boolean expected = domain.operation() != null
				|| domain.status() != DomainStatus.ACTIVE && domain.status() != DomainStatus.EXPIRED;
		return (!expected && renewal instanceof DomainRefusal refusal)
				? this.words.of(new LineRefusal.OfDomain(refusal)) : null;
	}

}
