package it.creditoprepagato.prepaid;

import java.util.Optional;

import it.creditoprepagato.ledger.Carry;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.Posted;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings credit onto the account and plans into force; the account is moved last. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Activation {

	private final Subscriptions subscriptions;

	private final Ledger ledger;

	private final ApplicationEventPublisher events;

	Activation(Subscriptions subscriptions, Ledger ledger, ApplicationEventPublisher events) {
		this.subscriptions = subscriptions;
		this.ledger = ledger;
		this.events = events;
	}

	/** Puts the plan in force with its entry top-up; the old one's credit follows. */
	void activate(IncomingCredit credit, Optional<Subscription> before, Plan plan) {
		CustomerId customer = credit.payment().customer();
		Subscription next = this.subscriptions.open(before, plan, credit.payment());
		this.events.publishEvent(new PlanActivated(customer, next));
		Posting entry = credit.posting(EntryKind.ENTRY_TOP_UP, next);
		Posted posted = before
			.map((old) -> this.ledger.carry(customer,
					new Carry(old.orderNumber().toString(), next.orderNumber().toString(), entry)))
			.orElseGet(() -> this.ledger.credit(customer, entry));
		tell(credit, posted, PlanOutcome.ACTIVATED);
	}

	/** Credits money that changes no plan. */
	void topUp(IncomingCredit credit) {
		topUp(credit, null);
	}

	/** Credits money that was to bring a plan, and can no longer. */
	void topUpInstead(IncomingCredit credit) {
		topUp(credit, PlanOutcome.CREDITED_AS_TOP_UP);
	}

	private void topUp(IncomingCredit credit, @Nullable PlanOutcome outcome) {
		CustomerId customer = credit.payment().customer();
		Subscription plan = this.subscriptions.lockInForce(customer).orElse(null);
		tell(credit, this.ledger.credit(customer, credit.posting(EntryKind.TOP_UP, plan)), outcome);
	}

	private void tell(IncomingCredit credit, Posted posted, @Nullable PlanOutcome outcome) {
		this.events.publishEvent(
				new CreditAdded(credit.payment(), credit.key(), credit.amount(), posted.credit().available(), outcome));
	}

}
