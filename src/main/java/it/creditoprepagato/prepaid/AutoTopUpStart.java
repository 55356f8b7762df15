package it.creditoprepagato.prepaid;

import java.util.Optional;

import it.creditoprepagato.jobs.JobQueue;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.payments.SavedCards;
import it.creditoprepagato.prepaid.PurchaseOutcome.Requested;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for an automatic top-up where one is due: one at a time, and never above the
 * month's ceiling. Joins the transaction that {@code ledger.Effect} opened.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AutoTopUpStart {

	static final Actor JOB = Actor.system("auto-top-up");

	private final AutoTopUpRepository autoTopUps;

	private final AutoTopUpDue due;

	private final PrepaidPlans plans;

	private final SavedCards cards;

	private final JobQueue jobs;

	AutoTopUpStart(AutoTopUpRepository autoTopUps, AutoTopUpDue due, PrepaidPlans plans, SavedCards cards,
			JobQueue jobs) {
		this.autoTopUps = autoTopUps;
		this.due = due;
		this.plans = plans;
		this.cards = cards;
		this.jobs = jobs;
	}

	/** The payment that was asked for; empty where none is due. */
	Optional<Payment> start(CustomerId customer) {
		return this.autoTopUps.lock(new AutoTopUpRow.Id(customer.value()))
			.map(AutoTopUpRow::autoTopUp)
			.filter((auto) -> this.due.isDue(customer, auto))
			.flatMap((auto) -> ask(customer, auto.terms().amount()));
	}

	private Optional<Payment> ask(CustomerId customer, Money amount) {
		PurchaseOutcome outcome = this.plans.topUp(new BuyCredit(customer, amount, PaymentMethod.CARD, JOB));
		if (!(outcome instanceof Requested(Payment payment, var plan))) {
			return Optional.empty();
		}
		this.cards.charge(payment);
		this.autoTopUps.begin(customer.value(), payment.id(), amount.cents(), payment.requestedAt());
		this.jobs.stage(AutoTopUpJobs.CHARGE, AutoTopUpJobs.id(payment));
		return Optional.of(payment);
	}

}
