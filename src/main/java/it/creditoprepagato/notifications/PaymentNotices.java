package it.creditoprepagato.notifications;

import it.creditoprepagato.payments.ChargebackOpened;
import it.creditoprepagato.payments.Refund;
import it.creditoprepagato.payments.RefundCompleted;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells customers that money went back, by itself or not. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaymentNotices {

	private final CustomerPost customers;

	PaymentNotices(CustomerPost customers) {
		this.customers = customers;
	}

	@EventListener
	void on(RefundCompleted completed) {
		Refund refund = completed.refund();
		this.customers.post(refund.payment().customer(), "refund:" + refund.id(), new RefundLetter(
				refund.amount().gross().cents(), refund.amount().credit().cents(), refund.order().reason()));
	}

	@EventListener
	void on(ChargebackOpened taken) {
		this.customers.post(taken.chargeback().payment().customer(), "chargeback:" + taken.chargeback().id(),
				new ChargebackLetter(taken.chargeback().amount().credit().cents(), taken.left().debt().cents()));
	}

}
