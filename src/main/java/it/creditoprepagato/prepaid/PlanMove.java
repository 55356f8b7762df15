package it.creditoprepagato.prepaid;

import java.util.Optional;

import it.creditoprepagato.prepaid.PurchaseOutcome.LowerTier;
import it.creditoprepagato.prepaid.PurchaseOutcome.SamePlan;
import it.creditoprepagato.pricing.Plan;

/** Whether one plan may follow another (R6, R9). */
final class PlanMove {

	private PlanMove() {
	}

	/**
	 * Why the plan may not follow, empty if it may: a first plan, a higher tier, or the
	 * same tier in a newer edition.
	 */
	static Optional<PurchaseOutcome> refusal(Optional<Subscription> inForce, Plan next) {
		return inForce.map(Subscription::plan).flatMap((current) -> refusal(current, next));
	}

	private static Optional<PurchaseOutcome> refusal(Plan current, Plan next) {
		if (next.equals(current)) {
			return Optional.of(new SamePlan(current));
		}
		int step = next.tier().compareTo(current.tier());
		boolean onward = step > 0 || (step == 0 && next.edition() > current.edition());
		return onward ? Optional.empty() : Optional.of(new LowerTier(current));
	}

}
