package it.creditoprepagato.prepaid;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentPurpose;
import it.creditoprepagato.prepaid.PurchaseOutcome.AmountOutOfRange;
import it.creditoprepagato.prepaid.PurchaseOutcome.BelowEntryAmount;
import it.creditoprepagato.prepaid.PurchaseOutcome.LowerTier;
import it.creditoprepagato.prepaid.PurchaseOutcome.MethodUnavailable;
import it.creditoprepagato.prepaid.PurchaseOutcome.NoPlan;
import it.creditoprepagato.prepaid.PurchaseOutcome.NothingOnSale;
import it.creditoprepagato.prepaid.PurchaseOutcome.Requested;
import it.creditoprepagato.prepaid.PurchaseOutcome.SamePlan;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.PlanChoice;
import it.creditoprepagato.pricing.Plans;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sells plans and credit. Amounts are net (R8). What is asked for changes nothing until
 * it is paid: tier and credit move when {@link PurchaseSettlement} settles it.
 */
@Service
public class PrepaidPlans {

	private final Subscriptions subscriptions;

	private final EntityManager entities;

	private final Plans plans;

	private final CreditSale sale;

	private final Clock clock;

	PrepaidPlans(Subscriptions subscriptions, EntityManager entities, Plans plans, CreditSale sale, Clock clock) {
		this.subscriptions = subscriptions;
		this.entities = entities;
		this.plans = plans;
		this.sale = sale;
		this.clock = clock;
	}

	/** The plan in force; empty for a customer who has bought none. */
	@Transactional(readOnly = true)
	public Optional<Subscription> inForce(CustomerId customer) {
		return this.subscriptions.inForce(customer);
	}

	/**
	 * Asks for credit on the plan in force (R4): any amount within the limits, the list
	 * stays.
	 * @return {@link Requested}; {@link AmountOutOfRange}; {@link MethodUnavailable};
	 * {@link NoPlan}
	 */
	@Transactional
	public PurchaseOutcome topUp(BuyCredit wish) {
		Optional<PurchaseOutcome> refusal = refusal(wish)
			.or(() -> inForce(wish.customer()).isEmpty() ? Optional.of(new NoPlan()) : Optional.empty());
		return refusal.orElseGet(() -> new Requested(this.sale.request(wish, PaymentPurpose.TOP_UP, now()), null));
	}

	/**
	 * Asks for a plan, the first or a higher one (R6), at this moment's edition and entry
	 * amounts (R1).
	 * @return {@link Requested} with the plan that the amount gives;
	 * {@link BelowEntryAmount} if it gives none, or less than the floor;
	 * {@link NothingOnSale}; {@link LowerTier}; {@link SamePlan};
	 * {@link AmountOutOfRange}; {@link MethodUnavailable}
	 */
	@Transactional
	public PurchaseOutcome purchase(BuyPlan wish) {
		BuyCredit entry = wish.entry();
		Instant at = now();
		return switch (choose(entry.amount(), wish.floor(), at)) {
			case PlanChoice.BelowEntryAmount(Money minimum) -> new BelowEntryAmount(minimum);
			case PlanChoice.NothingOnSale() -> new NothingOnSale();
			case PlanChoice.Reached(Plan plan) ->
				move(entry.customer(), plan).or(() -> refusal(entry)).orElseGet(() -> request(entry, plan, at));
		};
	}

	/**
	 * What buying a plan by this amount would do.
	 * @return empty where {@link #purchase} would refuse it, whatever the method
	 */
	@Transactional(readOnly = true)
	public Optional<UpgradePreview> preview(CustomerId customer, Money amount) {
		return (this.plans.planFor(amount, now()) instanceof PlanChoice.Reached(Plan plan)
				&& move(customer, plan).or(() -> this.sale.refusal(amount)).isEmpty())
						? Optional.of(this.sale.preview(customer, plan, amount)) : Optional.empty();
	}

	/**
	 * Why buying a plan by this amount would be refused, whatever the method; empty where
	 * {@link #preview} tells what it would do.
	 */
	@Transactional(readOnly = true)
	public Optional<PurchaseOutcome> obstacle(CustomerId customer, Money amount) {
		return switch (choose(amount, null, now())) {
			case PlanChoice.BelowEntryAmount(Money minimum) -> Optional.of(new BelowEntryAmount(minimum));
			case PlanChoice.NothingOnSale() -> Optional.of(new NothingOnSale());
			case PlanChoice.Reached(Plan plan) -> move(customer, plan).or(() -> this.sale.refusal(amount));
		};
	}

	/**
	 * The plan that was asked for with a payment, and what became of it; empty for a
	 * top-up.
	 */
	@Transactional(readOnly = true)
	public Optional<PlanPurchase> purchaseOf(Payment payment) {
		return Optional.ofNullable(this.entities.find(PurchaseRow.class, PurchaseRow.Id.of(payment)))
			.map(PurchaseRow::purchase);
	}

	/**
	 * The plan that a payment brought, or will bring; empty for a top-up, whatever was
	 * asked.
	 */
	@Transactional(readOnly = true)
	public Optional<Plan> broughtBy(Payment payment) {
		Optional<Plan> brought = this.subscriptions.broughtBy(payment).map(Subscription::plan);
		return brought.isPresent() || !payment.status().maySettle() ? brought
				: purchaseOf(payment).map(PlanPurchase::plan);
	}

	/**
	 * Brings in a plan that was bought elsewhere, before this system, under its own order
	 * number, and closes the one brought in before it. Its credit is the ledger's matter.
	 * @param payment that paid for it; null where that is not known
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void takeOver(CustomerId customer, Subscription subscription, @Nullable UUID payment) {
		this.subscriptions.takeOver(customer, subscription, payment);
	}

	private Optional<PurchaseOutcome> refusal(BuyCredit wish) {
		return this.sale.refusal(wish.amount()).or(() -> this.sale.refusal(wish.method()));
	}

	private Optional<PurchaseOutcome> move(CustomerId customer, Plan plan) {
		return PlanMove.refusal(inForce(customer), plan);
	}

	private PurchaseOutcome request(BuyCredit entry, Plan plan, Instant at) {
		Payment payment = this.sale.request(entry, PaymentPurpose.PLAN, at);
		this.entities.persist(new PurchaseRow(payment, plan, at));
		return new Requested(payment, plan);
	}

	private PlanChoice choose(Money amount, @Nullable Tier floor, Instant at) {
		PlanChoice choice = this.plans.planFor(amount, at);
		if (floor == null || choice instanceof PlanChoice.NothingOnSale
				|| (choice instanceof PlanChoice.Reached(Plan plan) && !floor.isAbove(plan.tier()))) {
			return choice;
		}
		return new PlanChoice.BelowEntryAmount(this.plans.onSale(at).orElseThrow().of(floor));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
