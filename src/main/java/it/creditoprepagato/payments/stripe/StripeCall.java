package it.creditoprepagato.payments.stripe;

import com.stripe.exception.StripeException;
import it.creditoprepagato.payments.GatewayUnavailable;

/**
 * Something asked of Stripe.
 *
 * @param <T> what it answers
 */
@FunctionalInterface
interface StripeCall<T> {

	T make() throws StripeException;

	/**
	 * Its answer.
	 * @throws GatewayUnavailable if there is none, for whatever reason
	 */
	static <T> T answer(StripeCall<T> call) {
		try {
			return call.make();
		}
		catch (StripeException | NullPointerException ex) {
			throw unavailable(ex);
		}
	}

	/**
	 * What Stripe says may name what it was asked, never a card or a key. Of an empty
	 * answer the library makes a null pointer.
	 */
	static GatewayUnavailable unavailable(Exception failure) {
		return new GatewayUnavailable("Stripe did not do what it was asked: " + failure.getMessage(), failure);
	}

}
