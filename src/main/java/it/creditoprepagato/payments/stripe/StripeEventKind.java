package it.creditoprepagato.payments.stripe;

import java.util.Arrays;
import java.util.Optional;

/** The events that something follows from; all others are ignored. */
enum StripeEventKind {

	/** The payer is done; the money is there if the session says that it is paid. */
	SESSION_COMPLETED("checkout.session.completed"),
	/** Money that took its time is there. */
	SESSION_PAID("checkout.session.async_payment_succeeded"),
	/** Money that took its time will not come. */
	SESSION_FAILED("checkout.session.async_payment_failed"),
	/** Nobody paid in time. */
	SESSION_EXPIRED("checkout.session.expired"),
	/** Money is there, on a page of Stripe's or from a card that is kept. */
	CHARGE_SUCCEEDED("payment_intent.succeeded"),
	/** A card was refused; on a page of Stripe's another may follow. */
	CHARGE_FAILED("payment_intent.payment_failed"),
	/** Money goes back. */
	REFUND_CREATED("refund.created"),
	/** Money that goes back, as it stands now. */
	REFUND_UPDATED("refund.updated"),
	/** Money that was to go back could not. */
	REFUND_FAILED("refund.failed"),
	/** A payer's bank asks, or takes the money back. */
	DISPUTE_CREATED("charge.dispute.created"),
	/** The payer's bank took the money back. */
	DISPUTE_WITHDRAWN("charge.dispute.funds_withdrawn"),
	/** The money came back from the payer's bank. */
	DISPUTE_REINSTATED("charge.dispute.funds_reinstated"),
	/** A dispute is over; its state says who won. */
	DISPUTE_CLOSED("charge.dispute.closed");

	private final String type;

	StripeEventKind(String type) {
		this.type = type;
	}

	static Optional<StripeEventKind> of(String type) {
		return Arrays.stream(values()).filter((kind) -> kind.type.equals(type)).findFirst();
	}

	/** Whether it tells of a payment intent itself, and not of something that has one. */
	boolean isOfCharge() {
		return this == CHARGE_SUCCEEDED || this == CHARGE_FAILED;
	}

}
