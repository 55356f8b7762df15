package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import it.creditoprepagato.domains.Clearance;
import it.creditoprepagato.domains.Clearances;
import it.creditoprepagato.domains.DomainPage;
import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.domains.Renewal;
import it.creditoprepagato.orders.DomainOperation;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;
import it.creditoprepagato.web.Formats;

/** Gathers the rows of the list, with their costs, in a few statements. */
@Component
class PaymentList {

	/** How many rows a page has, and how many things awaited are shown. */
	static final int PAGE = 100;

	private final Portfolio portfolio;

	private final Upkeeps upkeeps;

	private final Orders orders;

	private final Clearances clearances;

	private final Formats formats;

	PaymentList(Portfolio portfolio, Upkeeps upkeeps, Orders orders, Clearances clearances, Formats formats) {
		this.portfolio = portfolio;
		this.clearances = clearances;
		this.upkeeps = upkeeps;
		this.orders = orders;
		this.formats = formats;
	}

	/** The domains that a search finds, priced on the customer's own list. */
	Rows domains(CustomerId customer, DomainSearch search, @Nullable Plan plan) {
		DomainPage page = this.portfolio.search(customer, search);
		Upkeep upkeep = this.upkeeps.on(plan);
		Set<DomainName> renewable = renewable(customer, page.domains());
		List<PaymentRow> rows = page.domains()
			.stream()
			.map((domain) -> PaymentRow.of(domain, upkeep, this.formats.today()).renewable(renewable))
			.toList();
		return new Rows(rows, (page.next() != null) ? page.next().toString() : null);
	}

	/** The lines that the credit did not reach. */
	Rows uncovered(CustomerId customer) {
		List<DomainOperation> lines = this.orders.uncovered(customer, PAGE);
		Map<DomainName, HeldDomain> held = this.portfolio.find(customer,
				lines.stream().map((line) -> line.what().domain()).toList());
		return new Rows(lines.stream().map((line) -> PaymentRow.of(line, held.get(line.what().domain()))).toList(),
				null);
	}

	/** Those of them that can be renewed for a year today. */
	Set<DomainName> renewable(CustomerId customer, Collection<HeldDomain> domains) {
		List<Renewal> renewals = new ArrayList<>();
		for (HeldDomain domain : domains) {
			LocalDate paidUntil = domain.paidUntil();
			if (paidUntil != null && PaymentRow.mayBeRenewed(domain)) {
				renewals.add(new Renewal(domain.name(), 1, paidUntil));
			}
		}
		List<Clearance> answers = renewals.isEmpty() ? List.of() : this.clearances.renewals(customer, renewals);
		return IntStream.range(0, answers.size())
			.filter((at) -> answers.get(at) instanceof Clearance.Cleared)
			.mapToObj((at) -> renewals.get(at).name())
			.collect(Collectors.toSet());
	}

	long countUncovered(CustomerId customer) {
		return this.orders.countUncovered(customer);
	}

	/** What a year's renewal costs, by suffix; nothing without a plan. */
	Map<Tld, Money> costs(@Nullable Plan plan) {
		return this.upkeeps.renewals(plan);
	}

	/**
	 * Some of the rows.
	 *
	 * @param rows those of this page
	 * @param next where the next page goes on; null after the last
	 */
	record Rows(List<PaymentRow> rows, @Nullable String next) {

		/** What all rows of this page cost together. */
		public Money total() {
			return this.rows.stream()
				.map(PaymentRow::price)
				.map((price) -> (price != null) ? price : Money.ZERO)
				.reduce(Money.ZERO, Money::plus);
		}

		public boolean isRenewable() {
			return this.rows.stream().anyMatch(PaymentRow::isRenewable);
		}

	}

}
