package it.creditoprepagato.prepaid;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.ledger.Carry;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentSettled;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;

/** Brings credit onto the account and plans into force. */
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

	/**
	 * Puts the plan in force with its entry top-up, or credits a top-up where it may no
	 * longer follow.
	 */
	PlanOutcome activate(PaymentSettled settled, Plan plan, Money entry) {
		CustomerId customer = settled.payment().customer();
		Optional<Subscription> before = this.subscriptions.inForce(customer);
		if (PlanMove.refusal(before, plan).isPresent()) {
			topUp(settled, entry);
			return PlanOutcome.CREDITED_AS_TOP_UP;
		}
		Subscription next = this.subscriptions.open(customer, plan, settled.payment().id());
		String number = next.orderNumber().toString();
		Posting posting = posting(settled, EntryKind.ENTRY_TOP_UP, entry, "entry-top-up:", number);
		before.ifPresentOrElse(
				(old) -> this.ledger.carry(customer, new Carry(old.orderNumber().toString(), number, posting)),
				() -> this.ledger.credit(customer, posting));
		this.events.publishEvent(new PlanActivated(customer, next));
		return PlanOutcome.ACTIVATED;
	}

	void topUp(PaymentSettled settled, Money amount) {
		credit(settled, amount, "top-up:");
	}

	/** Credits what came beyond what was asked for. */
	void excess(PaymentSettled settled, Money amount) {
		credit(settled, amount, "excess:");
	}

	private void credit(PaymentSettled settled, Money amount, String key) {
		CustomerId customer = settled.payment().customer();
		String number = this.subscriptions.inForce(customer)
			.map((subscription) -> subscription.orderNumber().toString())
			.orElse(null);
		this.ledger.credit(customer, posting(settled, EntryKind.TOP_UP, amount, key, number));
	}

	private static Posting posting(PaymentSettled settled, EntryKind kind, Money amount, String key,
			@Nullable String subscription) {
		Payment payment = settled.payment();
		Map<String, String> parameters = Map.of("method", payment.terms().method().name());
		return new Posting(kind, amount, Reference.to("payment", payment.id()), new IdempotencyKey(key + payment.id()),
				settled.actor(), new Posting.Details(subscription, payment.reference(), parameters, null));
	}

}
