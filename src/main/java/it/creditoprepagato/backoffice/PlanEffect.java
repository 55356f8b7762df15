package it.creditoprepagato.backoffice;

import java.util.Map;

import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.PriceChange;
import it.creditoprepagato.shared.Money;

/**
 * What a draft means to those who hold a plan.
 *
 * @param plan tier and edition, which they keep (rule R9)
 * @param changes how many of its prices change how
 * @param customers who hold it
 * @param domains of theirs that expire in the twelve months to come
 * @param cost what a year's renewal of these costs
 */
record PlanEffect(Plan plan, Map<PriceChange.Kind, Long> changes, long customers, long domains, Cost cost) {

	/** The plan's name for addresses. */
	public String code() {
		return ComparisonFilter.code(this.plan);
	}

	public long count(PriceChange.Kind kind) {
		return this.changes.getOrDefault(kind, 0L);
	}

	/** Whether somebody who has a plan already pays something else. */
	public boolean isFelt() {
		return this.customers > 0 && this.changes.keySet()
			.stream()
			.anyMatch((kind) -> kind != PriceChange.Kind.SAME && kind != PriceChange.Kind.NEW);
	}

	/**
	 * The same domains, priced three times; net of VAT (rule R8).
	 *
	 * @param now on the plan's list of the version compared with
	 * @param then on the plan's list of the draft
	 * @param newest on the draft's list of the same tier in the newest edition
	 * @param unpriced how many domains one of the versions has no price for, which are in
	 * none of the sums
	 */
	record Cost(Money now, Money then, Money newest, long unpriced) {

		static final Cost NONE = new Cost(Money.ZERO, Money.ZERO, Money.ZERO, 0);

		Cost plus(Cost other) {
			return new Cost(this.now.plus(other.now), this.then.plus(other.then), this.newest.plus(other.newest),
					this.unpriced + other.unpriced);
		}

		public Money difference() {
			return this.then.minus(this.now);
		}

	}

}
