package it.creditoprepagato.notifications;

import java.time.Duration;
import java.util.List;

import it.creditoprepagato.domains.TransferAwayRequested;
import it.creditoprepagato.identity.Addressee;
import it.creditoprepagato.orders.DomainOperation;
import it.creditoprepagato.orders.OperationFailed;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentRequested;
import it.creditoprepagato.prepaid.CreditAdded;
import it.creditoprepagato.prepaid.PlanOutcome;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells customers what happened to their credit, their orders and their domains. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CustomerNotices {

	/** Lines of an order fail one by one, and are told together. */
	private static final Duration WAIT_FOR_MORE = Duration.ofMinutes(1);

	private final CustomerPost customers;

	private final PrepaidPlans plans;

	private final MailRepository mails;

	private final PostBox post;

	CustomerNotices(CustomerPost customers, PrepaidPlans plans, MailRepository mails, PostBox post) {
		this.customers = customers;
		this.plans = plans;
		this.mails = mails;
		this.post = post;
	}

	/**
	 * Whoever asks for a domain may have been given its code by mistake, or have stolen
	 * it.
	 */
	@EventListener
	void on(TransferAwayRequested requested) {
		String key = "transfer-away:" + requested.name().ascii() + ":" + requested.day();
		this.customers.post(requested.customer(), key,
				new Letter.TransferAway(requested.name().ascii(), requested.day()));
	}

	/** Cards are paid at once, or not at all. */
	@EventListener
	void on(PaymentRequested requested) {
		Payment payment = requested.payment();
		if (payment.reference() != null) {
			this.customers.post(payment.customer(), "pending:" + payment.id(), new Letter.PurchasePending(payment.id(),
					payment.due().payable().cents(), payment.due().net().cents(), payment.reference()));
		}
	}

	@EventListener
	void on(CreditAdded added) {
		CustomerId customer = added.payment().customer();
		Letter letter = new Letter.TopUpSettled(added.added().cents(), added.available().cents(), planBy(added),
				added.plan() == PlanOutcome.CREDITED_AS_TOP_UP);
		this.customers.post(customer, added.key().value(), letter);
	}

	private @Nullable String planBy(CreditAdded added) {
		return (added.plan() == PlanOutcome.ACTIVATED)
				? this.plans.inForce(added.payment().customer()).orElseThrow().planName() : null;
	}

	@EventListener
	void on(OperationFailed failed) {
		DomainOperation operation = failed.operation();
		this.customers.wanting(operation.customer(), MailKind.OPERATION_FAILED)
			.forEach((user) -> tell(user, operation));
	}

	private void tell(Addressee user, DomainOperation operation) {
		Letter.FailedLine line = line(operation);
		if (this.mails.addFailure(operation.customer().value(), user.email().value(), LetterJson.write(line)) == 0) {
			this.post.post(user, "operation:" + operation.id(), new Letter.OperationsFailed(List.of(line)),
					WAIT_FOR_MORE);
		}
	}

	private static Letter.FailedLine line(DomainOperation operation) {
		DomainOperation.What what = operation.what();
		String reason = operation.state().reason();
		if (reason == null) {
			throw new IllegalArgumentException("Operation " + operation.id() + " failed without a reason");
		}
		return new Letter.FailedLine(what.operationKey(), what.domain().unicode(), what.orderNumber(), reason,
				operation.price().cents());
	}

}
