package it.creditoprepagato.backoffice;

import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.Money;

/**
 * What other prices would mean to those who hold a plan.
 *
 * @param plan theirs
 * @param customers how many hold it
 * @param renewals of their domains that fall due within a year, by a year each
 * @param now what those cost on their list in force
 * @param then what they would cost, of those that both lists have
 */
record PlanEffect(Plan plan, long customers, long renewals, Money now, Money then) {

	/** Above zero where they would pay more. */
	public Money difference() {
		return this.then.minus(this.now);
	}

}
