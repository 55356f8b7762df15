package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.registrar.Registrant;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a customer's domains as they stand today; {@link Holdings} changes them. */
@Service
@Transactional(readOnly = true)
public class Portfolio {

	private final PortfolioLists lists;

	private final Milestones milestones;

	private final Catalog catalog;

	private final RenewalSchedule schedule;

	private final Clock clock;

	Portfolio(PortfolioLists lists, Milestones milestones, Catalog catalog, RenewalSchedule schedule, Clock clock) {
		this.lists = lists;
		this.milestones = milestones;
		this.catalog = catalog;
		this.schedule = schedule;
		this.clock = clock;
	}

	/** The customer's domain of that name; empty for anybody else's. */
	public Optional<HeldDomain> find(CustomerId customer, DomainName name) {
		return Optional.ofNullable(find(customer, List.of(name)).get(name));
	}

	/** Those of the names that the customer holds. */
	public Map<DomainName, HeldDomain> find(CustomerId customer, Collection<DomainName> names) {
		LocalDate today = ExpiryCalendar.today(this.clock);
		return this.lists.named(customer, names)
			.stream()
			.map((row) -> row.on(today))
			.collect(Collectors.toMap(HeldDomain::name, Function.identity()));
	}

	/** A page of the customer's domains. */
	public DomainPage search(CustomerId customer, DomainSearch search) {
		LocalDate today = ExpiryCalendar.today(this.clock);
		List<HeldDomain> found = this.lists.search(customer, search, today)
			.stream()
			.map((row) -> row.on(today))
			.toList();
		if (found.size() <= search.limit()) {
			return new DomainPage(found, null);
		}
		List<HeldDomain> page = found.subList(0, search.limit());
		return new DomainPage(page, search.order().cursor(page.getLast()));
	}

	/**
	 * How many of the customer's domains a search finds, on all pages from its cursor on.
	 */
	public long count(CustomerId customer, DomainSearch search) {
		return this.lists.count(customer, search, ExpiryCalendar.today(this.clock));
	}

	/**
	 * Who holds the domain, as its registry was told; empty for anybody else's domain.
	 */
	public Optional<Registrant> registrant(CustomerId customer, DomainName name) {
		return this.lists.registrant(customer, name);
	}

	/**
	 * What happened to the domain without being ordered, the latest first; at most 50.
	 */
	public List<Milestone> milestones(CustomerId customer, DomainName name) {
		return this.milestones.of(customer, name);
	}

	/**
	 * From which day on the domain is renewed by itself if its switch is on, today at the
	 * earliest; empty if it cannot be renewed any longer.
	 */
	public Optional<LocalDate> renewsFrom(HeldDomain domain) {
		LocalDate paidUntil = domain.paidUntil();
		if (paidUntil == null || !domain.status().allows(Operation.RENEW)) {
			return Optional.empty();
		}
		LocalDate today = ExpiryCalendar.today(this.clock);
		return this.catalog.rules(domain.name().tld())
			.map((rules) -> this.schedule.firstDay(rules, paidUntil))
			.map((first) -> first.isBefore(today) ? today : first);
	}

	/** How many domains stand on each tab. */
	public DomainCounts counts(CustomerId customer) {
		return this.lists.counts(customer, ExpiryCalendar.today(this.clock));
	}

}
