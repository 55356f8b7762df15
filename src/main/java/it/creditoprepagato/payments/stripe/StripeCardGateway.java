package it.creditoprepagato.payments.stripe;

import java.util.Optional;

import com.stripe.model.checkout.Session;
import it.creditoprepagato.payments.CardAnswer;
import it.creditoprepagato.payments.CardChoice;
import it.creditoprepagato.payments.CardGateway;
import it.creditoprepagato.payments.CardPayments;
import it.creditoprepagato.payments.CardReceipt;
import it.creditoprepagato.payments.CardRefund;
import it.creditoprepagato.payments.CardStage;
import it.creditoprepagato.payments.CardVisit;
import it.creditoprepagato.payments.GatewayUnavailable;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.RefundAnswer;
import it.creditoprepagato.payments.SavedCard;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Cards paid on Stripe's own page: no card number ever comes here. A payment has one
 * Checkout Session; when that has closed unpaid, the payment has failed.
 */
@Component
@Conditional(CardChoice.Stripe.class)
class StripeCardGateway implements CardGateway {

	private final StripeSessions sessions;

	private final StripeCheckouts checkouts;

	private final StripeRefunds refunds;

	private final CardPayments cards;

	private final StripeSavedCards saved;

	StripeCardGateway(StripeSessions sessions, StripeCheckouts checkouts, StripeRefunds refunds, CardPayments cards,
			StripeSavedCards saved) {
		this.sessions = sessions;
		this.checkouts = checkouts;
		this.refunds = refunds;
		this.cards = cards;
		this.saved = saved;
	}

	/**
	 * The payment's own page, whose link leads on: a form may not lead to other sites.
	 */
	@Override
	public String payUrl(Payment payment) {
		return "/area-clienti/pagamenti/prepagato/ricarica/" + payment.id();
	}

	@Override
	public CardStage stage(Payment payment) {
		return find(payment).map((checkout) -> checkout.isSubmitted() ? CardStage.SUBMITTED : CardStage.OPENED)
			.orElse(CardStage.UNTOUCHED);
	}

	@Override
	public Optional<String> open(Payment payment, CardVisit visit) {
		StripeCheckoutRow checkout = find(payment)
			.orElseGet(() -> this.checkouts.keep(payment, this.sessions.make(payment, visit)));
		return checkout.isOpen(this.checkouts.now()) ? Optional.of(checkout.page()) : Optional.empty();
	}

	@Override
	public CardAnswer ask(Payment payment) {
		Optional<StripeCheckoutRow> checkout = find(payment);
		if (checkout.isEmpty()) {
			return new CardAnswer.Open();
		}
		CardAnswer answer = answer(this.sessions.look(checkout.get().session()));
		if (answer instanceof CardAnswer.Submitted) {
			this.checkouts.submitted(payment.customer(), payment.id());
		}
		return answer;
	}

	private static CardAnswer answer(Session session) {
		return switch (String.valueOf(session.getStatus())) {
			case "complete" ->
				StripeEvent.PAID.equals(session.getPaymentStatus()) ? paid(session) : new CardAnswer.Submitted();
			case "expired" -> new CardAnswer.Refused();
			case "open" -> new CardAnswer.Open();
			default -> throw new GatewayUnavailable("Stripe does not say how a session stands");
		};
	}

	private static CardAnswer paid(Session session) {
		if (session.getPaymentIntent() == null || session.getAmountTotal() == null || session.getCurrency() == null) {
			throw new GatewayUnavailable("Stripe does not say what was paid");
		}
		return new CardAnswer.Paid(new CardReceipt(session.getPaymentIntent(),
				StripeEvent.sum(session.getAmountTotal(), session.getCurrency())));
	}

	@Override
	public void callOff(Payment payment) {
		find(payment).ifPresent((checkout) -> this.sessions.close(checkout.session()));
	}

	@Override
	public RefundAnswer refund(CardRefund refund) {
		return this.cards.chargeOf(refund.payment())
			.map((charge) -> this.refunds.make(refund, charge))
			.orElseGet(() -> new RefundAnswer.Refused("This payment did not come through Stripe"));
	}

	@Override
	public Optional<SavedCard> card(Payment payment) {
		return this.cards.chargeOf(payment).flatMap(this.saved::of);
	}

	@Override
	public Optional<CardAnswer> charged(Payment payment, SavedCard.Token card) {
		return this.saved.charged(payment, card);
	}

	@Override
	public CardAnswer charge(Payment payment, SavedCard.Token card) {
		return this.saved.charge(payment, card);
	}

	@Override
	public void forget(String card) {
		this.saved.forget(card);
	}

	private Optional<StripeCheckoutRow> find(Payment payment) {
		return this.checkouts.find(payment.customer(), payment.id());
	}

}
