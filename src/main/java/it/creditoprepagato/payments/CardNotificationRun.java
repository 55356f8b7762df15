package it.creditoprepagato.payments;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.shared.Actor;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Does what a recorded notification asks for; again, it has no second effect. One that
 * names no card payment is looked at once.
 */
@Component
class CardNotificationRun {

	private static final Logger LOG = LoggerFactory.getLogger(CardNotificationRun.class);

	private final CardNotificationRepository notifications;

	private final Payments payments;

	private final CardPayments cards;

	private final Effect effect;

	CardNotificationRun(CardNotificationRepository notifications, Payments payments, CardPayments cards,
			Effect effect) {
		this.notifications = notifications;
		this.payments = payments;
		this.cards = cards;
		this.effect = effect;
	}

	void run(CardNotificationRow.Id id) {
		CardNotification told = this.notifications.findById(id).orElseThrow().notification();
		if (this.payments.find(told.customer(), told.payment()).filter(Payment::isByCard).isEmpty()) {
			LOG.warn("{} told of payment {}, which is no card payment of ours", told.gateway(), told.payment());
			return;
		}
		Actor gateway = Actor.system("card-" + told.gateway());
		this.effect.run(told.customer(), () -> switch (told.outcome()) {
			case PAID -> this.cards.settle(told.customer(), told.payment(), gateway);
			case REFUSED -> this.cards.fail(told.customer(), told.payment());
		});
	}

}
