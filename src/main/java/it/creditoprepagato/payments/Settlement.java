package it.creditoprepagato.payments;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * What cards and transfers have in common: a payment is locked until the transaction
 * ends, settles once, and whoever credits it is told at once.
 */
@Component
class Settlement {

	private final PaymentRepository payments;

	private final ApplicationEventPublisher events;

	private final AuditTrail trail;

	private final Clock clock;

	Settlement(PaymentRepository payments, ApplicationEventPublisher events, AuditTrail trail, Clock clock) {
		this.payments = payments;
		this.events = events;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * The payment, kept from others.
	 * @throws java.util.NoSuchElementException if there is none
	 * @throws IllegalArgumentException if it is to come another way
	 */
	PaymentRow lock(CustomerId customer, UUID id, PaymentMethod method) {
		PaymentRow row = lock(customer, id);
		if (row.payment().terms().method() != method) {
			throw new IllegalArgumentException("Payment " + id + " does not come by " + method);
		}
		return row;
	}

	/**
	 * The payment, kept from others.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	PaymentRow lock(CustomerId customer, UUID id) {
		return this.payments.lock(PaymentRow.Id.of(customer, id)).orElseThrow();
	}

	/**
	 * The payment as it stands.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	Payment find(CustomerId customer, UUID id) {
		return this.payments.findById(PaymentRow.Id.of(customer, id)).orElseThrow().payment();
	}

	/** Payments as they stand, by their names. */
	Map<PaymentRow.Id, Payment> find(Collection<PaymentRow.Id> ids) {
		return this.payments.findByIdIn(ids)
			.stream()
			.map(PaymentRow::payment)
			.collect(Collectors.toMap((payment) -> PaymentRow.Id.of(payment.customer(), payment.id()),
					Function.identity()));
	}

	/** Transfers that lack just this amount, oldest first. */
	List<Payment> awaitedOf(Money missing, int limit) {
		return this.payments.awaitedOf(missing.cents(), Limit.of(limit)).stream().map(PaymentRow::payment).toList();
	}

	void settle(PaymentRow row, Money credit, Actor actor) {
		row.settle(credit, now());
		Payment settled = row.payment();
		this.payments.awaitNoMore(settled.id(), settled.requestedAt());
		this.events.publishEvent(new PaymentSettled(settled, credit, actor));
	}

	/** Waits again for a transfer that was called off and of which a part came. */
	void awaitAgain(PaymentRow row) {
		row.awaitAgain();
		Payment awaited = row.payment();
		this.payments.await(awaited.customer().value(), awaited.id(), awaited.requestedAt());
	}

	/** Waits no more. */
	void callOff(PaymentRow row, String why) {
		row.callOff(why);
		Payment failed = row.payment();
		this.payments.awaitNoMore(failed.id(), failed.requestedAt());
	}

	/** Credits money beyond what was asked, that a transfer brought. */
	Money creditExcess(PaymentRow row, Transfer transfer, Money gross, Actor actor) {
		Money credit = row.payment().due().creditOf(gross);
		row.creditExcess(credit);
		this.events.publishEvent(new ExcessReceived(row.payment(), transfer, gross, credit, actor));
		return credit;
	}

	/** Tells that a part of a payment went back for good, and notes when that was all. */
	void returned(PaymentRow row, String cause, Payment.Returned amount) {
		Payment payment = row.payment();
		if (!payment.remaining().isPositive()
				&& !this.payments.isAnyUnderWay(payment.customer().value(), payment.id())) {
			row.refunded();
		}
		this.events.publishEvent(new MoneyReturned(row.payment(), cause, amount));
	}

	/** Writes down what somebody did with a payment. */
	void note(Payment payment, Actor actor, String action, String before, String after) {
		this.trail.record(new AuditRecord(payment.customer(), actor, action, payment.subject(),
				new AuditRecord.Details(null, before, after)));
	}

	void tell(RefundCompleted completed) {
		this.events.publishEvent(completed);
	}

	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
