package it.creditoprepagato.payments;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.shared.Actor;

import org.springframework.stereotype.Component;

/** Does what a recorded notification asks for; again, it has no second effect. */
@Component
class CardNotificationRun {

	private final CardNotificationRepository notifications;

	private final CardPayments cards;

	private final Effect effect;

	CardNotificationRun(CardNotificationRepository notifications, CardPayments cards, Effect effect) {
		this.notifications = notifications;
		this.cards = cards;
		this.effect = effect;
	}

	void run(CardNotificationRow.Id id) {
		CardNotification told = this.notifications.findById(id).orElseThrow().notification();
		Actor gateway = Actor.system("card-" + told.gateway());
		this.effect.run(told.customer(), () -> switch (told.outcome()) {
			case PAID -> this.cards.settle(told.customer(), told.payment(), gateway);
			case REFUSED -> this.cards.fail(told.customer(), told.payment());
		});
	}

}
