package it.creditoprepagato.payments;

import java.util.UUID;

import it.creditoprepagato.payments.SettlementOutcome.AlreadySettled;
import it.creditoprepagato.payments.SettlementOutcome.Failed;
import it.creditoprepagato.payments.SettlementOutcome.Settled;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what a card gateway's answer asks for, however often and in whatever order it
 * comes. Joins the transaction that {@code ledger.Effect} opened, because settling
 * credits the account.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CardPayments {

	private final Settlement settlement;

	CardPayments(Settlement settlement) {
		this.settlement = settlement;
	}

	/**
	 * Settles a payment in full, even after a refusal.
	 * @return {@link Settled}, or {@link AlreadySettled} if it was before
	 * @throws java.util.NoSuchElementException if there is no such payment
	 * @throws IllegalArgumentException if it is not one by card
	 */
	public SettlementOutcome settle(CustomerId customer, UUID id, Actor actor) {
		PaymentRow row = this.settlement.lock(customer, id, PaymentMethod.CARD);
		Payment payment = row.payment();
		if (!payment.status().maySettle()) {
			return new AlreadySettled();
		}
		row.receive(payment.due().payable());
		this.settlement.settle(row, payment.due().net(), actor);
		return new Settled(row.payment());
	}

	/**
	 * Notes a refusal; changes nothing once the payment has settled.
	 * @return {@link Failed}, or {@link AlreadySettled}
	 * @throws java.util.NoSuchElementException if there is no such payment
	 * @throws IllegalArgumentException if it is not one by card
	 */
	public SettlementOutcome fail(CustomerId customer, UUID id) {
		PaymentRow row = this.settlement.lock(customer, id, PaymentMethod.CARD);
		if (!row.payment().status().maySettle()) {
			return new AlreadySettled();
		}
		row.fail();
		return new Failed();
	}

}
