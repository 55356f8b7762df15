package it.creditoprepagato.payments.stripe;

import java.util.Locale;

import it.creditoprepagato.payments.CardReceipt;
import it.creditoprepagato.payments.ParkedReceipt;
import org.jspecify.annotations.Nullable;

/**
 * What Stripe told, without what it says of persons.
 *
 * @param id of the event; told twice, it counts once
 * @param kind what happened
 * @param about to what
 * @param sum how much of money, where it is about some
 * @param names what of ours it is about, if it says so
 */
record StripeEvent(String id, StripeEventKind kind, About about, ParkedReceipt.@Nullable Sum sum, StripeNames names) {

	static final String PAID = "paid";

	private static final String SUCCEEDED = "succeeded";

	static ParkedReceipt.Sum sum(long minorUnits, String currency) {
		return new ParkedReceipt.Sum(minorUnits, currency.toUpperCase(Locale.ROOT));
	}

	/** Whether the money is there. */
	boolean isPaid() {
		return this.about.state().equals(PAID) || this.about.state().equals(SUCCEEDED);
	}

	/** The money that was taken; null if it names none. */
	@Nullable CardReceipt receipt() {
		return (this.about.charge() != null && this.sum != null) ? new CardReceipt(this.about.charge(), this.sum)
				: null;
	}

	/**
	 * Something at Stripe.
	 *
	 * @param subject its name: of a session, a payment intent, a refund or a dispute
	 * @param charge the payment intent that it belongs to
	 * @param state in Stripe's words
	 * @param failure why it could not be, in Stripe's words
	 */
	record About(String subject, @Nullable String charge, String state, @Nullable String failure) {
	}

}
