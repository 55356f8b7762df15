package it.creditoprepagato.prepaid;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentAbandoned;
import it.creditoprepagato.payments.PaymentSettled;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes what became of automatic top-ups, once each. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AutoTopUpEnd {

	private final AutoTopUpRepository autoTopUps;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AutoTopUpEnd(AutoTopUpRepository autoTopUps, ApplicationEventPublisher events, Clock clock) {
		this.autoTopUps = autoTopUps;
		this.events = events;
		this.clock = clock;
	}

	/** Whatever told of the money. */
	@EventListener
	void on(PaymentSettled settled) {
		Payment payment = settled.payment();
		if (payment.isByCard() && this.autoTopUps.end(payment.customer().value(), payment.id(), "PAID") == 1) {
			this.autoTopUps.lock(new AutoTopUpRow.Id(payment.customer().value())).ifPresent(AutoTopUpRow::paid);
		}
	}

	/** Nobody waits for it any more: another is not asked for at once. */
	@EventListener
	void on(PaymentAbandoned ended) {
		Payment payment = ended.payment();
		if (payment.isByCard() && this.autoTopUps.end(payment.customer().value(), payment.id(), "CALLED_OFF") == 1) {
			this.autoTopUps.lock(new AutoTopUpRow.Id(payment.customer().value())).ifPresent((row) -> row.pause(now()));
		}
	}

	/** The card was refused: the third time in a row stops it. */
	void refused(Payment payment) {
		CustomerId customer = payment.customer();
		if (this.autoTopUps.end(customer.value(), payment.id(), "REFUSED") == 1) {
			this.autoTopUps.lock(new AutoTopUpRow.Id(customer.value())).ifPresent((row) -> {
				row.refused(now());
				this.events.publishEvent(new AutoTopUpRefused(payment, row.autoTopUp()));
			});
		}
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
