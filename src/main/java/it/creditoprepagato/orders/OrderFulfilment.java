package it.creditoprepagato.orders;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.domains.Holdings;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.Posted;
import it.creditoprepagato.registrar.OperationRefused;
import it.creditoprepagato.registrar.OperationSucceeded;
import it.creditoprepagato.registrar.OperationLost;

/**
 * Ends lines when the registry has answered, inside the transaction that records the
 * answer.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OrderFulfilment {

	private final OrderRepository orders;

	private final Holdings holdings;

	private final Ledger ledger;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OrderFulfilment(OrderRepository orders, Holdings holdings, Ledger ledger, ApplicationEventPublisher events,
			Clock clock) {
		this.orders = orders;
		this.holdings = holdings;
		this.ledger = ledger;
		this.events = events;
		this.clock = clock;
	}

	/** Moves the domain's dates and takes the money that was held. */
	@EventListener
	void on(OperationSucceeded done) {
		if (this.orders.complete(done.customer().value(), done.id(), done.paidUntil(), now()) == 0) {
			return;
		}
		this.holdings.completed(done);
		OperationRow line = this.orders.findOperation(done.customer().value(), done.id()).orElseThrow();
		DomainOperation operation = line.operation();
		OrderRow order = this.orders.findById(new OrderRow.Id(done.customer().value(), operation.what().orderNumber()))
			.orElseThrow();
		var end = this.ledger.capture(done.customer(), done.id(),
				DomainDebit.posting(operation, order, line.receipt(), order.actor()));
		if (!(end instanceof Posted)) {
			throw new IllegalStateException("The hold of operation " + done.id() + " ended before it did: " + end);
		}
	}

	/** Lets the domain go and makes the money available again. */
	@EventListener
	void on(OperationRefused refused) {
		if (this.orders.fail(refused.customer().value(), refused.id(), refused.reason().messageKey(), now()) == 1) {
			this.holdings.released(refused.customer(), List.of(refused.id()));
			this.ledger.release(refused.customer(), refused.id());
			OperationRow line = this.orders.findOperation(refused.customer().value(), refused.id()).orElseThrow();
			this.events.publishEvent(new OperationFailed(line.operation()));
		}
	}

	/** Says so; the hold stays. */
	@EventListener
	void on(OperationLost unknown) {
		this.orders.lose(unknown.customer().value(), unknown.id());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
