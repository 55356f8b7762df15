package it.creditoprepagato.portal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.foresight.Advice;
import it.creditoprepagato.foresight.Adviser;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.EntryAmounts;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;

/**
 * The customer's own next renewals, on the list that it has and on the one that it would
 * have.
 */
@Component
class UpgradeComparison {

	private static final int RENEWALS = 10;

	private final Portfolio portfolio;

	private final PriceBook prices;

	private final Adviser adviser;

	UpgradeComparison(Portfolio portfolio, PriceBook prices, Adviser adviser) {
		this.portfolio = portfolio;
		this.prices = prices;
		this.adviser = adviser;
	}

	/** The next renewals; none without a plan to compare with. */
	Renewals of(CustomerId customer, @Nullable Subscription current, Plan next) {
		if (current == null) {
			return new Renewals(List.of());
		}
		List<HeldDomain> domains = this.portfolio.search(customer, DomainSearch.held(RENEWALS).byExpiry()).domains();
		List<Map<Tld, Money>> prices = this.prices.renewals(List.of(current.plan(), next));
		return new Renewals(domains.stream()
			.map((domain) -> new Line(domain, prices.getFirst().get(domain.name().tld()),
					prices.getLast().get(domain.name().tld())))
			.toList());
	}

	/** What each higher plan would save; nothing without a plan to compare with. */
	List<Advice> advice(CustomerId customer, @Nullable Subscription current, @Nullable EntryAmounts onSale) {
		return (current != null && onSale != null) ? this.adviser.of(customer, current, onSale) : List.of();
	}

	/** The next twelve months on the own list and on the others. */
	static @Nullable BarChart chart(@Nullable Subscription current, List<Advice> advice) {
		if (current == null || advice.isEmpty()) {
			return null;
		}
		Stream<BarChart.Named> own = Stream.of(named(current.plan(), advice.getFirst().next().now()));
		return BarChart
			.ofNamed(Stream.concat(own, advice.stream().map((one) -> named(one.plan(), one.next().there()))).toList());
	}

	private static BarChart.Named named(Plan plan, Money amount) {
		return new BarChart.Named(plan.name(), plan.name(), amount);
	}

	/**
	 * The renewals to come.
	 *
	 * @param lines in the order of their expiry
	 */
	record Renewals(List<Line> lines) {

		/** What all cost on the list in force, those that both lists have. */
		public Money now() {
			return sum(Line::now);
		}

		/** What the same cost on the other list. */
		public Money then() {
			return sum(Line::then);
		}

		private Money sum(Function<Line, @Nullable Money> amount) {
			return this.lines.stream()
				.filter((line) -> line.now() != null && line.then() != null)
				.map(amount)
				.filter(Objects::nonNull)
				.reduce(Money.ZERO, Money::plus);
		}

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
