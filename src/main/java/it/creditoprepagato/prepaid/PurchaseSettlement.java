package it.creditoprepagato.prepaid;

import jakarta.persistence.EntityManager;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentPurpose;
import it.creditoprepagato.payments.PaymentSettled;
import it.creditoprepagato.payments.ShortSettlement;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.PlanChoice;
import it.creditoprepagato.pricing.Plans;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.tax.Tax;

/** Turns money that came into credit and, for a plan, into a tier: one transaction. */
@Component
class PurchaseSettlement implements ShortSettlement {

	private final EntityManager entities;

	private final Plans plans;

	private final Tax tax;

	private final Activation activation;

	PurchaseSettlement(EntityManager entities, Plans plans, Tax tax, Activation activation) {
		this.entities = entities;
		this.plans = plans;
		this.tax = tax;
		this.activation = activation;
	}

	/**
	 * Credits a payment. A plan that is no longer allowed, because a higher one was
	 * bought meanwhile, is credited as a top-up; what came beyond what was asked is a
	 * top-up of its own and gives no higher tier.
	 */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(PaymentSettled settled) {
		ReceivedCredit credit = credit(settled.payment(), settled.received());
		if (settled.payment().terms().purpose() == PaymentPurpose.TOP_UP) {
			this.activation.topUp(settled, credit.asked());
		}
		else {
			plan(settled, credit.asked());
		}
		if (credit.excess().isPositive()) {
			this.activation.excess(settled, credit.excess());
		}
	}

	private void plan(PaymentSettled settled, Money entry) {
		Payment payment = settled.payment();
		PurchaseRow purchase = this.entities.find(PurchaseRow.class,
				new PurchaseRow.Id(payment.customer().value(), payment.id()));
		Plan plan = ((PlanChoice.Reached) this.plans.planFor(entry, purchase.purchase().askedAt())).plan();
		purchase.became(this.activation.activate(settled, plan, entry));
	}

	@Override
	public boolean isEnough(Payment payment, Money received) {
		Money net = credit(payment, received).asked();
		return (payment.terms().purpose() == PaymentPurpose.TOP_UP) ? net.isPositive()
				: this.plans.planFor(net, payment.requestedAt()) instanceof PlanChoice.Reached;
	}

	private ReceivedCredit credit(Payment payment, Money received) {
		return ReceivedCredit.of(payment, received,
				this.tax.assess(payment.customer(), payment.due().net(), payment.requestedAt()));
	}

}
