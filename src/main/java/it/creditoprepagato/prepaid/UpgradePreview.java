package it.creditoprepagato.prepaid;

import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.Money;

/**
 * What the purchase of a plan will do (R6).
 *
 * @param plan what will be in force
 * @param residual the balance that goes along
 * @param entry the entry top-up, credited in full
 * @param held what operations under way keep set aside
 */
public record UpgradePreview(Plan plan, Money residual, Money entry, Money held) {

	public Money balanceAfter() {
		return this.residual.plus(this.entry);
	}

	public Money availableAfter() {
		return balanceAfter().minus(this.held);
	}

}
