package it.creditoprepagato.payments;

import java.util.Optional;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Leads payers to the gateway's page, and asks the gateway what became of a payment. To
 * be called with no transaction open.
 */
@Service
public class CardVisits {

	private static final Actor ASKED = Actor.system("card-answer");

	private final ObjectProvider<CardGateway> gateway;

	private final CardPayments cards;

	private final SavedCards saved;

	private final Effect effect;

	CardVisits(ObjectProvider<CardGateway> gateway, CardPayments cards, SavedCards saved, Effect effect) {
		this.gateway = gateway;
		this.cards = cards;
		this.saved = saved;
		this.effect = effect;
	}

	/**
	 * The page where a pending card payment is paid.
	 * @return empty if it has closed; the payment says by then what became of it
	 * @throws GatewayUnavailable if the gateway does not answer
	 */
	public Optional<String> enter(Payment payment, CardVisit visit) {
		Optional<String> page = gateway().open(payment, visit);
		if (page.isEmpty()) {
			ask(payment);
		}
		return page;
	}

	/**
	 * Asks the gateway, and does what its answer asks for.
	 * @throws GatewayUnavailable if it does not answer
	 */
	public void ask(Payment payment) {
		CardAnswer answer = gateway().ask(payment);
		this.effect.run(payment.customer(), () -> heard(payment, answer));
	}

	/**
	 * Charges a pending payment to the card that was saved when it was asked for, once,
	 * and does what the answer asks for.
	 * @return empty if it was not charged, nor will be: that card is not saved any more
	 * @throws GatewayUnavailable if the gateway does not answer: to be asked again
	 */
	public Optional<CardAnswer> charge(Payment payment) {
		SavedCard.Token card = this.saved.chargedFor(payment);
		Optional<CardAnswer> answer = gateway().charged(payment, card);
		if (answer.isEmpty()
				&& this.saved.of(payment.customer()).map(SavedCard::token).filter(card::equals).isPresent()) {
			answer = Optional.of(gateway().charge(payment, card));
		}
		return answer.map((heard) -> this.effect.run(payment.customer(), () -> heard(payment, heard)));
	}

	private CardAnswer heard(Payment payment, CardAnswer answer) {
		CustomerId customer = payment.customer();
		switch (answer) {
			case CardAnswer.Paid(CardReceipt receipt) -> this.cards.receive(customer, payment.id(), receipt, ASKED);
			case CardAnswer.Refused refused -> this.cards.fail(customer, payment.id());
			case CardAnswer.Submitted submitted -> {
			}
			case CardAnswer.Open open -> {
			}
		}
		return answer;
	}

	private CardGateway gateway() {
		CardGateway found = this.gateway.getIfAvailable();
		if (found == null) {
			throw new GatewayUnavailable("No card gateway is set up");
		}
		return found;
	}

}
