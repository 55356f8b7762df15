package it.creditoprepagato.payments;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.payments.SettlementOutcome.AlreadySettled;
import it.creditoprepagato.payments.SettlementOutcome.NotEnough;
import it.creditoprepagato.payments.SettlementOutcome.PartlyReceived;
import it.creditoprepagato.payments.SettlementOutcome.Settled;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

/**
 * Settles payments when the money comes. Everything joins the transaction that
 * {@code ledger.Effect} opened, because settling credits the account.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Settlement {

	private final PaymentRepository payments;

	private final ApplicationEventPublisher events;

	private final ObjectProvider<ShortSettlement> shortSettlement;

	private final Clock clock;

	Settlement(PaymentRepository payments, ApplicationEventPublisher events,
			ObjectProvider<ShortSettlement> shortSettlement, Clock clock) {
		this.payments = payments;
		this.events = events;
		this.shortSettlement = shortSettlement;
		this.clock = clock;
	}

	/**
	 * Settles what a gateway or the bank says was paid in full.
	 * @return {@link Settled}, or {@link AlreadySettled} if it was before
	 * @throws java.util.NoSuchElementException if there is no such payment
	 */
	public SettlementOutcome settle(CustomerId customer, UUID id, Money received, Actor actor) {
		if (this.payments.settle(customer.value(), id, received.cents(), now()) == 0) {
			get(customer, id);
			return new AlreadySettled();
		}
		Payment settled = get(customer, id);
		this.payments.awaitNoMore(id, settled.requestedAt());
		this.events.publishEvent(new PaymentSettled(settled, settled.received(), actor));
		return new Settled(settled);
	}

	/**
	 * Notes a bank transfer. Transfers add up; when they reach what is payable the
	 * payment settles, what is beyond becoming a top-up of its own.
	 * @return {@link Settled}, {@link PartlyReceived} with what is missing, or
	 * {@link AlreadySettled}, also for a transfer noted before
	 * @throws java.util.NoSuchElementException if there is no such payment
	 */
	public SettlementOutcome receive(CustomerId customer, UUID id, Transfer transfer, Actor actor) {
		Payment payment = get(customer, id);
		if (payment.status() != PaymentStatus.PENDING || this.payments.isNoted(customer.value(), transfer.id())) {
			return new AlreadySettled();
		}
		this.payments.note(new PaymentRepository.ReceiptNote(customer.value(), transfer.id(), id,
				transfer.amount().cents(), transfer.valueDate(), actor.toString(), now()));
		if (this.payments.receive(customer.value(), id, transfer.amount().cents()) == 0) {
			throw new IllegalStateException("Payment " + id + " was settled meanwhile");
		}
		Payment received = get(customer, id);
		return received.missing().isPositive() ? new PartlyReceived(received.missing())
				: settle(customer, id, Money.ZERO, actor);
	}

	/**
	 * Settles what came, though it is less than was asked for.
	 * @return {@link Settled}, {@link AlreadySettled}, or {@link NotEnough}
	 * @throws java.util.NoSuchElementException if there is no such payment
	 */
	public SettlementOutcome settleWhatCame(CustomerId customer, UUID id, Actor actor) {
		Payment payment = get(customer, id);
		boolean enough = payment.received().isPositive()
				&& this.shortSettlement.orderedStream().allMatch((rule) -> rule.isEnough(payment, payment.received()));
		return enough ? settle(customer, id, Money.ZERO, actor) : new NotEnough();
	}

	/** Notes that a card was refused; changes nothing once the payment has settled. */
	public void fail(CustomerId customer, UUID id) {
		this.payments.fail(customer.value(), id);
	}

	private Payment get(CustomerId customer, UUID id) {
		return this.payments.findById(new PaymentRow.Id(customer.value(), id)).map(PaymentRow::payment).orElseThrow();
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
