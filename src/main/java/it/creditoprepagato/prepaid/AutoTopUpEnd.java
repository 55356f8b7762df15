package it.creditoprepagato.prepaid;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import it.creditoprepagato.payments.Payment;
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

	/** The card was refused: the third time in a row stops it. */
	void refused(Payment payment) {
		CustomerId customer = payment.customer();
		if (this.autoTopUps.end(customer.value(), payment.id(), "REFUSED") == 1) {
			this.autoTopUps.lock(new AutoTopUpRow.Id(customer.value())).ifPresent((row) -> {
				row.refused(this.clock.instant().truncatedTo(ChronoUnit.MICROS));
				this.events.publishEvent(new AutoTopUpRefused(payment, row.autoTopUp()));
			});
		}
	}

}
