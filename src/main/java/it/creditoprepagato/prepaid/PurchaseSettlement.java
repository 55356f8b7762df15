package it.creditoprepagato.prepaid;

import java.util.Optional;

import it.creditoprepagato.payments.ExcessReceived;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMeaning;
import it.creditoprepagato.payments.PaymentPurpose;
import it.creditoprepagato.payments.PaymentSettled;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.PlanChoice;
import it.creditoprepagato.pricing.Plans;
import it.creditoprepagato.shared.Money;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns money that came into credit and, for a plan, into a tier: one transaction. */
@Component
class PurchaseSettlement implements PaymentMeaning {

	private final EntityManager entities;

	private final Plans plans;

	private final Activation activation;

	private final Subscriptions subscriptions;

	PurchaseSettlement(EntityManager entities, Plans plans, Activation activation, Subscriptions subscriptions) {
		this.entities = entities;
		this.plans = plans;
		this.activation = activation;
		this.subscriptions = subscriptions;
	}

	/**
	 * Credits a payment. A plan that is no longer allowed, because a higher one was
	 * bought meanwhile, is credited as a top-up.
	 */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(PaymentSettled settled) {
		if (settled.payment().terms().purpose() == PaymentPurpose.TOP_UP) {
			this.activation.topUp(IncomingCredit.of(settled));
		}
		else {
			bringPlan(settled);
		}
	}

	/** What came beyond what was asked gives no higher tier. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(ExcessReceived excess) {
		this.activation.topUp(IncomingCredit.of(excess));
	}

	private void bringPlan(PaymentSettled settled) {
		PurchaseRow purchase = find(settled.payment());
		Plan plan = planBy(purchase, settled.credit()).orElseThrow();
		Optional<Subscription> before = this.subscriptions.lockInForce(settled.payment().customer());
		IncomingCredit credit = IncomingCredit.of(settled);
		if (PlanMove.refusal(before, plan).isEmpty()) {
			purchase.became(PlanOutcome.ACTIVATED);
			this.activation.activate(credit, before, plan);
		}
		else {
			purchase.became(PlanOutcome.CREDITED_AS_TOP_UP);
			this.activation.topUpInstead(credit);
		}
	}

	@Override
	@Transactional(readOnly = true)
	public Gain gain(Payment payment) {
		return switch (payment.status()) {
			case PENDING, FAILED -> gainBy(payment, payment.due().net()).orElseThrow();
			case SETTLED, REFUNDED -> new Gain(payment.progress().credited(),
					name(this.subscriptions.broughtBy(payment).map(Subscription::plan)));
		};
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Gain> gainBy(Payment payment, Money credit) {
		if (payment.terms().purpose() == PaymentPurpose.TOP_UP) {
			return Optional.of(new Gain(credit, null));
		}
		return planBy(find(payment), credit)
			.map((plan) -> new Gain(credit, name(Optional.of(plan).filter((next) -> mayFollow(payment, next)))));
	}

	private boolean mayFollow(Payment payment, Plan plan) {
		return PlanMove.refusal(this.subscriptions.inForce(payment.customer()), plan).isEmpty();
	}

	/** At the edition and entry amounts of the moment it was asked for. */
	private Optional<Plan> planBy(PurchaseRow purchase, Money credit) {
		return (this.plans.planFor(credit, purchase.purchase().askedAt()) instanceof PlanChoice.Reached reached)
				? Optional.of(reached.plan()) : Optional.empty();
	}

	private PurchaseRow find(Payment payment) {
		PurchaseRow purchase = this.entities.find(PurchaseRow.class, PurchaseRow.Id.of(payment));
		if (purchase == null) {
			throw new IllegalStateException("No plan was asked for with payment " + payment.id());
		}
		return purchase;
	}

	private static @Nullable String name(Optional<Plan> plan) {
		return plan.map(Plan::name).orElse(null);
	}

}
