package it.creditoprepagato.payments.stripe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.payments.CardVisits;
import it.creditoprepagato.payments.GatewayUnavailable;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.shared.CustomerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Asks Stripe about a payment whose page was opened and of which no event came: after
 * five minutes, ten, twenty, at most every six hours, and no more after three days.
 */
@Component
class StripeQuestion {

	private static final Logger LOG = LoggerFactory.getLogger(StripeQuestion.class);

	private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

	private static final Duration PATIENCE = Duration.ofDays(3);

	private final Payments payments;

	private final StripeCheckouts checkouts;

	private final CardVisits visits;

	private final Clock clock;

	StripeQuestion(Payments payments, StripeCheckouts checkouts, CardVisits visits, Clock clock) {
		this.payments = payments;
		this.checkouts = checkouts;
		this.visits = visits;
		this.clock = clock;
	}

	/** When to ask again, if ever. */
	Optional<Instant> ask(CustomerId customer, UUID id) {
		pending(customer, id).ifPresent(this::ask);
		return pending(customer, id).flatMap((payment) -> this.checkouts.find(customer, id))
			.flatMap((checkout) -> next(id, checkout.openedAt()));
	}

	private void ask(Payment payment) {
		try {
			this.visits.ask(payment);
		}
		catch (GatewayUnavailable ex) {
			LOG.warn("Nothing new of payment {}: {}", payment.id(), ex.getMessage());
		}
	}

	private Optional<Payment> pending(CustomerId customer, UUID id) {
		return this.payments.find(customer, id).filter((payment) -> payment.status() == PaymentStatus.PENDING);
	}

	private Optional<Instant> next(UUID payment, Instant opened) {
		Instant now = this.clock.instant();
		Duration since = Duration.between(opened, now);
		if (since.compareTo(PATIENCE) > 0) {
			LOG.warn("Stripe still does not say what became of payment {}: it is asked no more", payment);
			return Optional.empty();
		}
		return Optional.of(now.plus((since.compareTo(LONGEST_PAUSE) < 0) ? since : LONGEST_PAUSE));
	}

}
