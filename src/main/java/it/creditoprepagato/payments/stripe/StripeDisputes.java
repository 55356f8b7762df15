package it.creditoprepagato.payments.stripe;

import java.util.Optional;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.payments.CardPayments;
import it.creditoprepagato.payments.Chargebacks;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.RefundWish;
import it.creditoprepagato.shared.Money;

import org.springframework.stereotype.Component;

/** What follows when a payer's bank takes money back, or gives it back again. */
@Component
class StripeDisputes {

	/** A bank's question, with no money taken. */
	private static final String WARNING = "warning_";

	private final CardPayments cards;

	private final Chargebacks chargebacks;

	private final Effect effect;

	StripeDisputes(CardPayments cards, Chargebacks chargebacks, Effect effect) {
		this.cards = cards;
		this.chargebacks = chargebacks;
		this.effect = effect;
	}

	/**
	 * Whether all that follows was done; false if something is told too early: of money
	 * that has not come yet, or the end of what has not begun.
	 */
	boolean isTold(StripeEvent event) {
		Optional<Payment> payment = Optional.ofNullable(event.about().charge()).flatMap(this.cards::paidBy);
		return payment.isPresent() && this.effect.run(payment.get().customer(), () -> act(payment.get(), event));
	}

	private boolean act(Payment payment, StripeEvent event) {
		return switch (event.kind()) {
			case DISPUTE_CREATED -> event.about().state().startsWith(WARNING) || isTaken(payment, event);
			case DISPUTE_WITHDRAWN -> isTaken(payment, event);
			case DISPUTE_REINSTATED -> isGivenBack(payment, event);
			default -> isClosed(payment, event);
		};
	}

	private boolean isClosed(Payment payment, StripeEvent event) {
		return switch (event.about().state()) {
			case "lost" -> isTaken(payment, event) && isLost(payment, event);
			case "won" -> isGivenBack(payment, event);
			default -> isGivenBack(payment, event) || event.about().state().startsWith(WARNING);
		};
	}

	private boolean isTaken(Payment payment, StripeEvent event) {
		if (event.sum() != null) {
			this.chargebacks.open(new RefundWish.Of(payment.customer(), payment.id()), event.about().subject(),
					Money.cents(event.sum().minorUnits()), StripeEventRun.STRIPE);
		}
		return event.sum() != null;
	}

	private boolean isLost(Payment payment, StripeEvent event) {
		this.chargebacks.lost(payment.customer(), event.about().subject());
		return true;
	}

	private boolean isGivenBack(Payment payment, StripeEvent event) {
		String dispute = event.about().subject();
		boolean isKnown = this.chargebacks.of(payment).stream().anyMatch((one) -> one.id().equals(dispute));
		if (isKnown) {
			this.chargebacks.won(payment.customer(), dispute, StripeEventRun.STRIPE);
		}
		return isKnown;
	}

}
