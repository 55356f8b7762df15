package it.creditoprepagato.launch.demo;

import java.time.Instant;
import java.util.List;

import it.creditoprepagato.orders.OrderHistory;
import it.creditoprepagato.orders.PastOrder;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentPurpose;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.shared.Money;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what a customer of the demonstration did before, to be told in the order of
 * time.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Past {

	private final PrepaidPlans plans;

	private final PastCredit credit;

	private final OrderHistory orders;

	private final PriceBook priceBook;

	Past(PrepaidPlans plans, PastCredit credit, OrderHistory orders, PriceBook priceBook) {
		this.plans = plans;
		this.credit = credit;
		this.orders = orders;
		this.priceBook = priceBook;
	}

	DemoPrices prices(Plan plan) {
		return DemoPrices.of(this.priceBook, plan);
	}

	/** The first plan, under an order number given out long ago. */
	Subscription began(DemoCustomer who, Subscription first, Money entry) {
		Payment paid = this.credit.paid(who, PaymentPurpose.PLAN, first.activatedAt(), entry);
		this.plans.takeOver(who.customer().id(), first, paid.id());
		this.credit.entry(who, first.orderNumber(), paid);
		return first;
	}

	/** A higher plan (R6). */
	Subscription upgraded(DemoCustomer who, Subscription from, Subscription to, Money entry) {
		Payment paid = this.credit.paid(who, PaymentPurpose.PLAN, to.activatedAt(), entry);
		this.plans.takeOver(who.customer().id(), to, paid.id());
		this.credit.upgrade(who, from.orderNumber(), to, paid);
		return to;
	}

	void toppedUp(DemoCustomer who, Subscription plan, Instant at, Money amount) {
		this.credit.topUp(who, plan.orderNumber(), this.credit.paid(who, PaymentPurpose.TOP_UP, at, amount));
	}

	void ordered(DemoCustomer who, Subscription plan, Instant at, List<PastOrder.Line> lines) {
		this.orders.adopt(new PastOrder(who.customer().id(), plan.orderNumber(), who.actor(), at, lines));
	}

}
