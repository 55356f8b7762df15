package it.creditoprepagato.prepaid;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import it.creditoprepagato.jobs.JobQueue;
import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMethod;
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

	private static final Actor JOB = Actor.system("auto-top-up");

	private final AutoTopUpRepository autoTopUps;

	private final PrepaidPlans plans;

	private final Ledger ledger;

	private final JobQueue jobs;

	private final Clock clock;

	AutoTopUpStart(AutoTopUpRepository autoTopUps, PrepaidPlans plans, Ledger ledger, JobQueue jobs, Clock clock) {
		this.autoTopUps = autoTopUps;
		this.plans = plans;
		this.ledger = ledger;
		this.jobs = jobs;
		this.clock = clock;
	}

	/** The payment that was asked for; empty where none is due. */
	Optional<Payment> start(CustomerId customer) {
		return this.autoTopUps.lock(new AutoTopUpRow.Id(customer.value()))
			.map(AutoTopUpRow::autoTopUp)
			.filter((auto) -> isDue(customer, auto))
			.flatMap((auto) -> ask(customer, auto.terms().amount()));
	}

	private boolean isDue(CustomerId customer, AutoTopUp auto) {
		Instant now = this.clock.instant();
		AutoTopUp.Terms terms = auto.terms();
		return auto.enabled() && !auto.notBefore().isAfter(now) && isLow(customer, terms.threshold())
				&& !this.autoTopUps.isAnyUnderWay(customer.value())
				&& !terms.ceiling()
					.isLessThan(terms.amount()
						.plus(Money.cents(this.autoTopUps.sumSince(customer.value(), AutoTopUps.month(now)))));
	}

	/** A debt is for the customer to settle, not for its card. */
	private boolean isLow(CustomerId customer, Money threshold) {
		Credit credit = this.ledger.balance(customer);
		return credit.available().isLessThan(threshold) && !credit.debt().isPositive();
	}

	private Optional<Payment> ask(CustomerId customer, Money amount) {
		PurchaseOutcome outcome = this.plans.topUp(new BuyCredit(customer, amount, PaymentMethod.CARD, JOB));
		if (!(outcome instanceof Requested(Payment payment, var plan))) {
			return Optional.empty();
		}
		this.autoTopUps.begin(customer.value(), payment.id(), amount.cents(),
				this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		this.jobs.stage(AutoTopUpJobs.CHARGE, AutoTopUpJobs.id(payment));
		return Optional.of(payment);
	}

}
