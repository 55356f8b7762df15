package it.creditoprepagato.prepaid;

import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.payments.CardAnswer;
import it.creditoprepagato.payments.CardVisits;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.payments.SavedCard;
import it.creditoprepagato.payments.SavedCards;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Component;

/** Charges the saved card for an automatic top-up, with no transaction open. */
@Component
class AutoTopUpCharge {

	private final Payments payments;

	private final SavedCards cards;

	private final CardVisits visits;

	private final AutoTopUpEnd end;

	private final Effect effect;

	AutoTopUpCharge(Payments payments, SavedCards cards, CardVisits visits, AutoTopUpEnd end, Effect effect) {
		this.payments = payments;
		this.cards = cards;
		this.visits = visits;
		this.end = end;
		this.effect = effect;
	}

	/**
	 * Charges it. A gateway that does not answer is asked again, for the same charge.
	 * @return whether the gateway has still to say what became of it
	 */
	boolean isAwaited(CustomerId customer, UUID id) {
		Payment payment = this.payments.find(customer, id).orElseThrow();
		Optional<SavedCard> card = this.cards.of(customer);
		if (payment.status() == PaymentStatus.PENDING && card.isPresent()
				&& this.visits.charge(payment, card.get()) instanceof CardAnswer.Submitted) {
			return true;
		}
		Payment now = this.payments.find(customer, id).orElseThrow();
		if (now.status() == PaymentStatus.FAILED || (now.status() == PaymentStatus.PENDING && card.isEmpty())) {
			this.effect.run(customer, () -> {
				this.end.refused(now);
				return now;
			});
		}
		return false;
	}

}
