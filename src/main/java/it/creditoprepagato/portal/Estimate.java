package it.creditoprepagato.portal;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.pricing.EntryAmounts;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;

/**
 * What a year of renewals of a visitor's domains costs without a plan, and on each plan's
 * list; net, exact to the cent.
 *
 * @param domains how many
 * @param street without a plan
 * @param plans on each list, the lowest first
 */
record Estimate(long domains, Money street, List<OnPlan> plans) {

	/** Lists of suffixes that are not sold are not asked for. */
	static Estimate of(List<CalculatorForm.Row> rows, List<TldPrices> prices, EntryAmounts onSale) {
		Map<String, TldPrices> byTld = new HashMap<>();
		prices.forEach((one) -> byTld.put(one.tld().value(), one));
		long domains = 0;
		Money street = Money.ZERO;
		for (CalculatorForm.Row row : rows) {
			int number = row.domains().orElse(0);
			Money one = street(byTld.get(row.tld()));
			domains += (one != null) ? number : 0;
			street = street.plus((one != null) ? one.times(number) : Money.ZERO);
		}
		List<OnPlan> plans = new ArrayList<>();
		for (Tier tier : Tier.values()) {
			plans.add(new OnPlan(tier, onSale.of(tier), cost(rows, byTld, tier), street));
		}
		return new Estimate(domains, street, plans);
	}

	private static @Nullable Money street(@Nullable TldPrices prices) {
		return (prices != null) ? prices.street(Operation.RENEW) : null;
	}

	/** What the list does not have costs what it costs without a plan. */
	private static Money cost(List<CalculatorForm.Row> rows, Map<String, TldPrices> byTld, Tier tier) {
		Money cost = Money.ZERO;
		for (CalculatorForm.Row row : rows) {
			TldPrices prices = byTld.get(row.tld());
			Money street = street(prices);
			if (prices != null && street != null) {
				Money one = Objects.requireNonNullElse(prices.price(Operation.RENEW, tier), street);
				cost = cost.plus(one.times(row.domains().orElse(0)));
			}
		}
		return cost;
	}

	/**
	 * The same domains on a plan's list.
	 *
	 * @param tier whose list
	 * @param entry its entry top-up, which stays credit
	 * @param cost of a year's renewals
	 * @param street the same without a plan
	 */
	record OnPlan(Tier tier, Money entry, Money cost, Money street) {

		private static final int MOST_MONTHS = 120;

		public Money saving() {
			return this.street.minus(this.cost);
		}

		/** After how long it has saved as much as its entry top-up; null if not soon. */
		public @Nullable Period pays() {
			if (!saving().isPositive()) {
				return null;
			}
			long months = Math.ceilDiv(Math.multiplyExact(this.entry.cents(), 12L), saving().cents());
			return (months <= MOST_MONTHS) ? Period.ofMonths(Math.toIntExact(months)) : null;
		}

	}

}
