package it.creditoprepagato.prepaid;

import java.util.Optional;

import it.creditoprepagato.payments.SavedCards;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

import org.springframework.stereotype.Component;

/** What an automatic top-up needs: an amount within the limits, a plan and a card. */
@Component
class AutoTopUpNeeds {

	private final TopUpLimits limits;

	private final Subscriptions subscriptions;

	private final SavedCards cards;

	AutoTopUpNeeds(TopUpLimits limits, Subscriptions subscriptions, SavedCards cards) {
		this.limits = limits;
		this.subscriptions = subscriptions;
		this.cards = cards;
	}

	Optional<AutoTopUpOutcome> obstacle(CustomerId customer, Money amount) {
		if (!this.limits.admit(amount)) {
			return Optional.of(new AutoTopUpOutcome.AmountOutOfRange(this.limits.minimum(), this.limits.maximum()));
		}
		if (this.subscriptions.inForce(customer).isEmpty()) {
			return Optional.of(new AutoTopUpOutcome.NoPlan());
		}
		return this.cards.of(customer).isEmpty() ? Optional.of(new AutoTopUpOutcome.NoCard()) : Optional.empty();
	}

}
