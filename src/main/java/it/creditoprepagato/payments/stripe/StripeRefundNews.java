package it.creditoprepagato.payments.stripe;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.payments.CardPayments;
import it.creditoprepagato.payments.Chargebacks;
import it.creditoprepagato.payments.ParkedReceipt;
import it.creditoprepagato.payments.ParkedReceipts;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.Refund;
import it.creditoprepagato.payments.RefundStatus;
import it.creditoprepagato.payments.RefundWish;
import it.creditoprepagato.payments.Refunds;
import it.creditoprepagato.shared.CustomerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** What follows when Stripe tells of money that goes back. */
@Component
class StripeRefundNews {

	private static final Logger LOG = LoggerFactory.getLogger(StripeRefundNews.class);

	private final Refunds refunds;

	private final CardPayments cards;

	private final ParkedReceipts parked;

	private final Chargebacks chargebacks;

	private final Effect effect;

	StripeRefundNews(Refunds refunds, CardPayments cards, ParkedReceipts parked, Chargebacks chargebacks,
			Effect effect) {
		this.refunds = refunds;
		this.chargebacks = chargebacks;
		this.cards = cards;
		this.parked = parked;
		this.effect = effect;
	}

	/**
	 * Ends a refund that was asked for here; one made at Stripe takes the credit with it.
	 */
	void told(StripeEvent event) {
		find(event).ifPresentOrElse((refund) -> end(refund, event), () -> madeElsewhere(event));
	}

	private Optional<Refund> find(StripeEvent event) {
		UUID customer = event.names().customer();
		UUID refund = event.names().refund();
		return (customer != null && refund != null) ? this.refunds.named(new CustomerId(customer), refund)
				: Optional.empty();
	}

	private void end(Refund refund, StripeEvent event) {
		CustomerId customer = refund.payment().customer();
		String subject = event.about().subject();
		switch (event.about().state()) {
			case "succeeded" -> this.effect.run(customer,
					() -> this.refunds.complete(customer, refund.id(), subject, StripeEventRun.STRIPE));
			case "failed", "canceled" -> failed(refund, event);
			default -> LOG.debug("Refund {} is under way", subject);
		}
	}

	/** A card's bank may send money back that it had taken. */
	private void failed(Refund refund, StripeEvent event) {
		CustomerId customer = refund.payment().customer();
		ParkedReceipt.Sum sum = event.sum();
		if (refund.progress().status() == RefundStatus.DONE && sum != null) {
			park(refund.payment(), event, sum);
			return;
		}
		this.effect.run(customer,
				() -> this.refunds.refuse(customer, refund.id(), reason(event), StripeEventRun.STRIPE));
	}

	private static String reason(StripeEvent event) {
		return Objects.requireNonNullElse(event.about().failure(), event.about().state());
	}

	private void madeElsewhere(StripeEvent event) {
		Optional.ofNullable(event.about().charge())
			.flatMap(this.cards::paidBy)
			.ifPresent((payment) -> madeElsewhere(payment, event));
	}

	/**
	 * Somebody sent the money back at Stripe: the credit goes with it, as with a dispute
	 * that is lost.
	 */
	private void madeElsewhere(Payment payment, StripeEvent event) {
		String id = event.about().subject();
		ParkedReceipt.Sum sum = event.sum();
		boolean known = this.chargebacks.of(payment).stream().anyMatch((one) -> one.id().equals(id));
		if (sum != null && !known && event.about().state().equals("succeeded")) {
			this.effect.run(payment.customer(), () -> {
				this.chargebacks.open(new RefundWish.Of(payment.customer(), payment.id()), id, sum.euro(),
						StripeEventRun.STRIPE);
				return this.chargebacks.lost(payment.customer(), id);
			});
		}
		else if (sum != null && known && event.about().state().equals("failed")) {
			park(payment, event, sum);
		}
	}

	private void park(Payment payment, StripeEvent event, ParkedReceipt.Sum sum) {
		this.parked
			.park(new ParkedReceipt(new ParkedReceipt.Origin(ParkedReceipt.Source.STRIPE, event.about().subject()),
					ParkedReceipt.Reason.REFUND_RETURNED, sum, reason(event), payment));
	}

}
