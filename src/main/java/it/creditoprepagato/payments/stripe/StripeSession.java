package it.creditoprepagato.payments.stripe;

import java.time.Instant;

import com.stripe.model.checkout.Session;
import it.creditoprepagato.payments.GatewayUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * A Checkout Session that was just made.
 *
 * @param id Stripe's name for it
 * @param page where the payer pays
 * @param closesAt until when
 */
record StripeSession(String id, String page, Instant closesAt) {

	/**
	 * What Stripe answered.
	 * @throws GatewayUnavailable if something is missing in it
	 */
	static StripeSession of(Session made) {
		Long closes = made.getExpiresAt();
		if (closes == null) {
			throw new GatewayUnavailable("Stripe made a session without an end");
		}
		return new StripeSession(required(made.getId()), required(made.getUrl()), Instant.ofEpochSecond(closes));
	}

	private static String required(@Nullable String text) {
		if (text == null || text.isBlank()) {
			throw new GatewayUnavailable("Stripe made a session without a name or an address");
		}
		return text;
	}

}
