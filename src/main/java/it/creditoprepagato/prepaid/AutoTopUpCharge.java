package it.creditoprepagato.prepaid;

import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.payments.CallOff;
import it.creditoprepagato.payments.CardAnswer;
import it.creditoprepagato.payments.CardVisits;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Component;

/** Charges the saved card for an automatic top-up, with no transaction open. */
@Component
class AutoTopUpCharge {

	private final Payments payments;

	private final CardVisits visits;

	private final CallOff callOff;

	private final AutoTopUpEnd end;

	private final Effect effect;

	AutoTopUpCharge(Payments payments, CardVisits visits, CallOff callOff, AutoTopUpEnd end, Effect effect) {
		this.payments = payments;
		this.visits = visits;
		this.callOff = callOff;
		this.end = end;
		this.effect = effect;
	}

	/**
	 * Charges it. A gateway that does not answer is asked again, for the same charge. It
	 * is called off where its card is not saved any more.
	 * @return whether the gateway has still to say what became of it
	 */
	boolean isAwaited(CustomerId customer, UUID id) {
		Payment payment = this.payments.find(customer, id).orElseThrow();
		if (payment.status() == PaymentStatus.PENDING) {
			Optional<CardAnswer> answer = this.visits.charge(payment);
			if (answer.isEmpty()) {
				this.callOff.callOff(customer, id, "", AutoTopUpStart.JOB);
			}
			else if (answer.get() instanceof CardAnswer.Submitted) {
				return true;
			}
		}
		Payment now = this.payments.find(customer, id).orElseThrow();
		if (now.status() == PaymentStatus.FAILED && now.progress().calledOff() == null) {
			this.effect.run(customer, () -> {
				this.end.refused(now);
				return now;
			});
		}
		return false;
	}

}
