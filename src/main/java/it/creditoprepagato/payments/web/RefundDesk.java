package it.creditoprepagato.payments.web;

import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.payments.Chargebacks;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.payments.Refunds;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Component;

/**
 * What staff needs to send money back.
 *
 * @param payments what came
 * @param customers from whom
 * @param refunds what goes back
 * @param chargebacks what was taken back
 * @param effect the outermost operation
 */
@Component
record RefundDesk(Payments payments, Customers customers, Refunds refunds, Chargebacks chargebacks, Effect effect) {

	Optional<Payment> payment(CustomerId customer, UUID id) {
		return this.payments.find(customer, id);
	}

	String name(Payment payment) {
		return this.customers.get(payment.customer()).profile().name();
	}

}
