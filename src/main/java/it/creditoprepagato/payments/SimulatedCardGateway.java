package it.creditoprepagato.payments;

import java.time.YearMonth;
import java.util.Optional;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Card payments that move no real money: a page of this application with a button for
 * every outcome.
 */
@Component
@Conditional(CardChoice.Simulated.class)
public class SimulatedCardGateway implements CardGateway {

	/** As its notifications are signed. */
	public static final String NAME = "simulated";

	/** Where its page is, without the payment's id. */
	public static final String PATH = "/pagamento-simulato";

	private final CardNotificationRepository notifications;

	SimulatedCardGateway(CardNotificationRepository notifications) {
		this.notifications = notifications;
	}

	@Override
	public String payUrl(Payment payment) {
		return PATH + "/" + payment.id();
	}

	@Override
	public CardStage stage(Payment payment) {
		return this.notifications.isAnyOf(payment.customer().value(), payment.id()) ? CardStage.SUBMITTED
				: CardStage.UNTOUCHED;
	}

	@Override
	public Optional<String> open(Payment payment, CardVisit visit) {
		return Optional.of(payUrl(payment));
	}

	/** Its buttons tell everything by themselves. */
	@Override
	public CardAnswer ask(Payment payment) {
		return new CardAnswer.Open();
	}

	/** Its page closes with the payment. */
	@Override
	public void callOff(Payment payment) {
	}

	@Override
	public RefundAnswer refund(CardRefund refund) {
		return new RefundAnswer.Done(NAME + "-" + refund.id());
	}

	@Override
	public Optional<SavedCard> card(Payment payment) {
		return Optional.of(new SavedCard(new SavedCard.Token(NAME, NAME), "Visa", "4242", YearMonth.of(2099, 12)));
	}

	@Override
	public Optional<CardAnswer> charged(Payment payment, SavedCard.Token card) {
		return Optional.empty();
	}

	/** It has money without end. */
	@Override
	public CardAnswer charge(Payment payment, SavedCard.Token card) {
		return new CardAnswer.Paid(new CardReceipt(NAME + "-" + payment.id(),
				new ParkedReceipt.Sum(payment.due().payable().cents(), CardReceipt.CURRENCY)));
	}

	@Override
	public void forget(String card) {
	}

}
