package it.creditoprepagato.payments.stripe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import it.creditoprepagato.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Does what follows from a recorded event; again, it has no second effect. What is told
 * too early is looked at again for a day, then told in the log.
 */
@Component
class StripeEventRun {

	static final Actor STRIPE = Actor.system("card-stripe");

	private static final Logger LOG = LoggerFactory.getLogger(StripeEventRun.class);

	private static final Duration PATIENCE = Duration.ofDays(1);

	private static final Duration PAUSE = Duration.ofMinutes(10);

	private final StripeEventRepository events;

	private final StripeMoney money;

	private final StripeRefundNews refunds;

	private final StripeDisputes disputes;

	private final Clock clock;

	StripeEventRun(StripeEventRepository events, StripeMoney money, StripeRefundNews refunds, StripeDisputes disputes,
			Clock clock) {
		this.events = events;
		this.money = money;
		this.refunds = refunds;
		this.disputes = disputes;
		this.clock = clock;
	}

	/** When to run again, if ever. */
	Optional<Instant> run(String id) {
		StripeEventRow row = this.events.findById(new StripeEventRow.Id(id)).orElseThrow();
		StripeEvent event = row.event();
		switch (event.kind()) {
			case SESSION_COMPLETED -> this.money.submitted(event);
			case SESSION_PAID, CHARGE_SUCCEEDED -> this.money.came(event);
			case SESSION_FAILED, SESSION_EXPIRED -> this.money.closedUnpaid(event);
			case CHARGE_FAILED -> this.money.refused(event);
			case REFUND_CREATED, REFUND_UPDATED, REFUND_FAILED -> this.refunds.told(event);
			case DISPUTE_CREATED, DISPUTE_WITHDRAWN, DISPUTE_REINSTATED, DISPUTE_CLOSED -> {
				return this.disputes.isTold(event) ? Optional.empty() : later(row);
			}
		}
		return Optional.empty();
	}

	private Optional<Instant> later(StripeEventRow row) {
		Instant now = this.clock.instant();
		if (now.isBefore(row.recordedAt().plus(PATIENCE))) {
			return Optional.of(now.plus(PAUSE));
		}
		StripeEvent event = row.event();
		LOG.warn("Stripe's event {} tells of dispute {} of {}, which no payment here came by", event.id(),
				event.about().subject(), event.about().charge());
		return Optional.empty();
	}

}
