package it.creditoprepagato.payments.stripe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import it.creditoprepagato.payments.CardChoice;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Conditional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Stripe's events. What is not signed by Stripe, or is no event, is refused with 400 and
 * recorded nowhere; what could not be recorded is answered with 503, so that Stripe sends
 * it again.
 */
@RestController
@Conditional(CardChoice.Stripe.class)
class StripeWebhook {

	static final String PATH = "/webhooks/stripe";

	private static final Logger LOG = LoggerFactory.getLogger(StripeWebhook.class);

	/** What the library splits at these signs without looking. */
	private static final Pattern SIGNATURE = Pattern.compile("[a-z0-9]+=[^,=]+(,[a-z0-9]+=[^,=]+)*");

	private static final int MOST_BYTES = 1 << 20;

	private final StripeEvents events;

	private final StripeProperties account;

	private final Clock clock;

	private final Map<Failure, Counter> failures = new EnumMap<>(Failure.class);

	StripeWebhook(StripeEvents events, StripeProperties account, Clock clock, MeterRegistry meters) {
		this.events = events;
		this.account = account;
		this.clock = clock;
		for (Failure failure : Failure.values()) {
			this.failures.put(failure,
					Counter.builder("credito.webhook.failures")
						.description("What came from Stripe, or somebody else, and was not taken")
						.tag("reason", failure.name().toLowerCase(Locale.ROOT))
						.register(meters));
		}
	}

	@PostMapping(PATH)
	ResponseEntity<Void> take(@RequestHeader(name = "Stripe-Signature", required = false) @Nullable String signature,
			InputStream content) throws IOException {
		byte[] bytes = content.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			return refused(HttpStatus.CONTENT_TOO_LARGE, Failure.LENGTH, "is too long");
		}
		String body = new String(bytes, StandardCharsets.UTF_8);
		if (signature == null || !SIGNATURE.matcher(signature).matches() || !isSigned(body, signature)) {
			return refused(HttpStatus.BAD_REQUEST, Failure.SIGNATURE, "is not signed by Stripe, or was long ago");
		}
		try {
			StripeEventReading.read(body).ifPresent(this.events::record);
			return ResponseEntity.ok().build();
		}
		catch (StripeEventReading.Malformed ex) {
			return refused(HttpStatus.BAD_REQUEST, Failure.CONTENT, "cannot be read: " + ex.getMessage());
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.error("What came to {} could not be recorded, and is to be sent again", PATH, ex);
			count(Failure.DATABASE);
			return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
		}
	}

	private boolean isSigned(String body, String signature) {
		try {
			return Webhook.Signature.verifyHeader(body, signature, this.account.webhookSecret(),
					this.account.tolerance().toSeconds(), this.clock);
		}
		catch (SignatureVerificationException | NumberFormatException ex) {
			return false;
		}
	}

	private ResponseEntity<Void> refused(HttpStatus status, Failure failure, String why) {
		LOG.warn("What came to {} {}", PATH, why);
		count(failure);
		return ResponseEntity.status(status).build();
	}

	private void count(Failure failure) {
		Objects.requireNonNull(this.failures.get(failure)).increment();
	}

	/** Why something is not taken. */
	private enum Failure {

		/** It is longer than any event. */
		LENGTH,
		/** Stripe has not signed it. */
		SIGNATURE,
		/** It is no event. */
		CONTENT,
		/** It could not be recorded, and is to come again. */
		DATABASE

	}

}
