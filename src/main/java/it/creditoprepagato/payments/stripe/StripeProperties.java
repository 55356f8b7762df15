package it.creditoprepagato.payments.stripe;

import java.time.Duration;

import com.stripe.Stripe;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * The account at Stripe; without a secret key there is none.
 *
 * @param secretKey opens Stripe's API
 * @param webhookSecret signs Stripe's events
 * @param apiBase where the API is; Stripe's own if blank
 * @param tolerance how old a signature may be
 * @param patience how long an answer of the API may take
 */
@ConfigurationProperties("credito.payments.stripe")
record StripeProperties(String secretKey, String webhookSecret, String apiBase, Duration tolerance, Duration patience) {

	StripeProperties {
		if (StringUtils.hasText(secretKey) && !StringUtils.hasText(webhookSecret)) {
			throw new IllegalArgumentException("STRIPE_SECRET_KEY is set and STRIPE_WEBHOOK_SECRET is not: cards would "
					+ "be charged and no payment would ever be confirmed");
		}
		apiBase = StringUtils.hasText(apiBase) ? apiBase : Stripe.LIVE_API_BASE;
	}

	/** Without what is secret. */
	@Override
	public String toString() {
		return "StripeProperties[apiBase=" + this.apiBase + "]";
	}

}
