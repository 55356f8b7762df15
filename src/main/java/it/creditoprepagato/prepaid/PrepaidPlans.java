package it.creditoprepagato.prepaid;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentPurpose;
import it.creditoprepagato.prepaid.PurchaseOutcome.AmountOutOfRange;
import it.creditoprepagato.prepaid.PurchaseOutcome.BelowEntryAmount;
import it.creditoprepagato.prepaid.PurchaseOutcome.MethodUnavailable;
import it.creditoprepagato.prepaid.PurchaseOutcome.NoPlan;
import it.creditoprepagato.prepaid.PurchaseOutcome.NothingOnSale;
import it.creditoprepagato.prepaid.PurchaseOutcome.Requested;
import it.creditoprepagato.pricing.EntryAmounts;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.PlanChoice;
import it.creditoprepagato.pricing.Plans;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

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
	 * @return {@link Requested}; {@link NoPlan}; {@link AmountOutOfRange};
	 * {@link MethodUnavailable}
	 */
	@Transactional
	public PurchaseOutcome topUp(BuyCredit wish) {
		return this.sale.refusal(wish)
			.orElseGet(() -> inForce(wish.customer()).isEmpty() ? new NoPlan()
					: new Requested(this.sale.request(wish, PaymentPurpose.TOP_UP), null));
	}

	/**
	 * Asks for a plan, the first or a higher one (R6), at today's edition and entry
	 * amounts (R1).
	 * @return {@link Requested} with the plan that the amount gives;
	 * {@link BelowEntryAmount} if it gives none, or less than the floor;
	 * {@link PurchaseOutcome.LowerTier}; {@link PurchaseOutcome.SamePlan};
	 * {@link AmountOutOfRange}; {@link MethodUnavailable}; {@link NothingOnSale}
	 */
	@Transactional
	public PurchaseOutcome purchase(BuyPlan wish) {
		BuyCredit entry = wish.entry();
		return this.sale.refusal(entry).orElseGet(() -> switch (choose(entry.amount(), wish.floor())) {
			case PlanChoice.BelowEntryAmount below -> new BelowEntryAmount(below.minimum());
			case PlanChoice.NothingOnSale none -> new NothingOnSale();
			case PlanChoice.Reached reached -> PlanMove.refusal(inForce(entry.customer()), reached.plan())
				.orElseGet(() -> request(entry, reached.plan()));
		});
	}

	/**
	 * What buying a plan by this amount would do.
	 * @return empty where {@link #purchase} would refuse it
	 */
	@Transactional(readOnly = true)
	public Optional<UpgradePreview> preview(CustomerId customer, Money amount) {
		return choose(amount, null) instanceof PlanChoice.Reached reached
				&& PlanMove.refusal(inForce(customer), reached.plan()).isEmpty()
						? Optional.of(this.sale.preview(customer, reached.plan(), amount)) : Optional.empty();
	}

	/**
	 * The plan that was asked for with a payment, and what became of it; empty for a
	 * top-up.
	 */
	@Transactional(readOnly = true)
	public Optional<PlanPurchase> purchaseOf(Payment payment) {
		return find(payment.customer(), payment.id()).map(PurchaseRow::purchase);
	}

	private Optional<PurchaseRow> find(CustomerId customer, UUID payment) {
		return Optional
			.ofNullable(this.entities.find(PurchaseRow.class, new PurchaseRow.Id(customer.value(), payment)));
	}

	private PurchaseOutcome request(BuyCredit entry, Plan plan) {
		Payment payment = this.sale.request(entry, PaymentPurpose.PLAN);
		this.entities.persist(new PurchaseRow(entry.customer().value(), payment.id(), plan, payment.requestedAt()));
		return new Requested(payment, plan);
	}

	private PlanChoice choose(Money amount, @Nullable Tier floor) {
		PlanChoice choice = this.plans.planFor(amount, this.clock.instant());
		if (floor == null || choice instanceof PlanChoice.NothingOnSale
				|| (choice instanceof PlanChoice.Reached reached && reached.plan().tier().compareTo(floor) >= 0)) {
			return choice;
		}
		return new PlanChoice.BelowEntryAmount(onSale().of(floor));
	}

	private EntryAmounts onSale() {
		return this.plans.onSale(this.clock.instant()).orElseThrow();
	}

}
