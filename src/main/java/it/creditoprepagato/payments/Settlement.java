package it.creditoprepagato.payments;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What cards and transfers have in common: a payment is locked until the transaction
 * ends, settles once, and whoever credits it is told at once.
 */
@Component
class Settlement {

	private final PaymentRepository payments;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Settlement(PaymentRepository payments, ApplicationEventPublisher events, Clock clock) {
		this.payments = payments;
		this.events = events;
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

	void settle(PaymentRow row, Money credit, Actor actor) {
		row.settle(credit, now());
		Payment settled = row.payment();
		this.payments.awaitNoMore(settled.id(), settled.requestedAt());
		this.events.publishEvent(new PaymentSettled(settled, credit, actor));
	}

	void creditExcess(PaymentRow row, Transfer transfer, Money credit, Actor actor) {
		row.creditExcess(credit);
		this.events.publishEvent(new ExcessReceived(row.payment(), transfer, credit, actor));
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

	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
