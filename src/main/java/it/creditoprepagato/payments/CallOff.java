package it.creditoprepagato.payments;

import java.util.UUID;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.payments.CallOffOutcome.MoneyCame;
import it.creditoprepagato.payments.CallOffOutcome.Standing;
import it.creditoprepagato.payments.CallOffOutcome.Unavailable;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Gives up waiting for money: the customer no longer wants what was asked for, or staff
 * refuses a transfer. Money that comes all the same is credited as if nothing had been
 * said.
 */
@Service
public class CallOff {

	private static final int LONGEST_REASON = 500;

	private final Settlement settlement;

	private final ObjectProvider<CardGateway> gateway;

	private final Effect effect;

	private final ApplicationEventPublisher events;

	CallOff(Settlement settlement, ObjectProvider<CardGateway> gateway, Effect effect,
			ApplicationEventPublisher events) {
		this.settlement = settlement;
		this.gateway = gateway;
		this.effect = effect;
		this.events = events;
	}

	/**
	 * Calls a payment off that is pending; changes nothing of any other. A card's page is
	 * closed first, while no transaction is open.
	 * @param why in the words of staff, at most 500 characters; empty where the customer
	 * calls it off
	 * @return {@link Standing} as it is now; {@link MoneyCame} if a part has come, which
	 * is to be settled or sent back; {@link Unavailable} if the card gateway does not
	 * answer
	 * @throws java.util.NoSuchElementException if there is no such payment
	 */
	public CallOffOutcome callOff(CustomerId customer, UUID id, String why, Actor actor) {
		if (why.length() > LONGEST_REASON) {
			throw new IllegalArgumentException("A reason of " + why.length() + " characters");
		}
		Payment payment = this.settlement.find(customer, id);
		if (payment.status() != PaymentStatus.PENDING) {
			return new Standing(payment);
		}
		if (payment.isByCard()) {
			try {
				this.gateway.ifAvailable((card) -> card.callOff(payment));
			}
			catch (GatewayUnavailable ex) {
				return new Unavailable();
			}
		}
		return this.effect.run(customer, () -> end(customer, id, why, actor));
	}

	private CallOffOutcome end(CustomerId customer, UUID id, String why, Actor actor) {
		PaymentRow row = this.settlement.lock(customer, id);
		Payment payment = row.payment();
		if (payment.status() != PaymentStatus.PENDING) {
			return new Standing(payment);
		}
		if (payment.received().isPositive()) {
			return new MoneyCame();
		}
		this.settlement.callOff(row, why);
		this.settlement.note(payment, actor, "payments.called-off", payment.status().name(), why);
		this.events.publishEvent(new PaymentAbandoned(row.payment(), actor));
		return new Standing(row.payment());
	}

}
