package it.creditoprepagato.payments.stripe;

import java.util.Optional;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.payments.CardPayments;
import it.creditoprepagato.payments.CardReceipt;
import it.creditoprepagato.payments.ParkedReceipt;
import it.creditoprepagato.payments.ParkedReceipts;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.payments.RefundWish;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** What follows when money came, or will not. */
@Component
class StripeMoney {

	private static final Logger LOG = LoggerFactory.getLogger(StripeMoney.class);

	private final Payments payments;

	private final CardPayments cards;

	private final StripeCheckouts checkouts;

	private final ParkedReceipts parked;

	private final Effect effect;

	StripeMoney(Payments payments, CardPayments cards, StripeCheckouts checkouts, ParkedReceipts parked,
			Effect effect) {
		this.payments = payments;
		this.cards = cards;
		this.checkouts = checkouts;
		this.parked = parked;
		this.effect = effect;
	}

	/** The payer is done: the money is there, or is awaited. */
	void submitted(StripeEvent event) {
		if (event.isPaid()) {
			came(event);
		}
		else {
			ofSession(event).ifPresent((payment) -> this.checkouts.submitted(payment.customer(), payment.id()));
		}
	}

	/** Credits what came for a payment of ours; what names none waits for staff. */
	void came(StripeEvent event) {
		CardReceipt receipt = event.receipt();
		if (receipt == null) {
			LOG.warn("Stripe's event {} tells of money and not how much", event.id());
			return;
		}
		event.names()
			.target()
			.ifPresentOrElse((payment) -> receive(payment, receipt),
					() -> this.parked.park(new ParkedReceipt(receipt.origin(), ParkedReceipt.Reason.NO_REFERENCE,
							receipt.sum(), event.about().subject(), null)));
	}

	private void receive(RefundWish.Of payment, CardReceipt receipt) {
		this.effect.run(payment.customer(), () -> {
			this.cards.receive(payment.customer(), payment.id(), receipt, StripeEventRun.STRIPE);
			return receipt;
		});
	}

	/** A session closed without money: no other page is there to pay at. */
	void closedUnpaid(StripeEvent event) {
		ofSession(event).ifPresent(this::fail);
	}

	/** A card was refused. On Stripe's page the payer may try another until it closes. */
	void refused(StripeEvent event) {
		event.names()
			.target()
			.flatMap((named) -> this.payments.find(named.customer(), named.id()))
			.filter(Payment::isByCard)
			.filter((payment) -> this.checkouts.find(payment.customer(), payment.id()).isEmpty())
			.ifPresent(this::fail);
	}

	private void fail(Payment payment) {
		this.effect.run(payment.customer(), () -> this.cards.fail(payment.customer(), payment.id()));
	}

	/** The payment whose session this is; one that it never had tells nothing. */
	private Optional<Payment> ofSession(StripeEvent event) {
		return event.names()
			.target()
			.filter((named) -> this.checkouts.find(named.customer(), named.id())
				.filter((checkout) -> checkout.session().equals(event.about().subject()))
				.isPresent())
			.flatMap((named) -> this.payments.find(named.customer(), named.id()));
	}

}
