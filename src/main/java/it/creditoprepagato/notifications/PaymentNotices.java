package it.creditoprepagato.notifications;

import it.creditoprepagato.payments.ChargebackOpened;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentAbandoned;
import it.creditoprepagato.payments.Refund;
import it.creditoprepagato.payments.RefundCompleted;
import it.creditoprepagato.prepaid.AutoTopUp;
import it.creditoprepagato.prepaid.AutoTopUpRefused;
import it.creditoprepagato.shared.Actor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells customers that money went back, by itself or not, or is awaited no more. */
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

	/** Staff's word for it is news; the customer's own is not. */
	@EventListener
	void on(PaymentAbandoned ended) {
		Payment payment = ended.payment();
		String reason = payment.progress().calledOff();
		if (ended.actor().kind() == Actor.Kind.STAFF && payment.reference() != null && reason != null) {
			this.customers.post(payment.customer(), "called-off:" + payment.id(),
					new CallOffLetter(payment.due().payable().cents(), payment.reference(), reason));
		}
	}

	@EventListener
	void on(AutoTopUpRefused refused) {
		AutoTopUp auto = refused.auto();
		this.customers.post(refused.payment().customer(), "auto-top-up:" + refused.payment().id(),
				new AutoTopUpLetter(refused.payment().due().net().cents(), auto.isStopped() ? null : auto.notBefore()));
	}

}
