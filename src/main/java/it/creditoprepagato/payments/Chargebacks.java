package it.creditoprepagato.payments;

import java.util.List;
import java.util.Optional;

import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.Posted;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes credit back when a payer's bank takes the money back, spent or not, and gives it
 * back when the dispute is won. However often and in whatever order it is told, it counts
 * once. Joins the transaction that {@code ledger.Effect} opened.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Chargebacks {

	private final Settlement settlement;

	private final ChargebackRepository chargebacks;

	private final Ledger ledger;

	private final EntityManager entities;

	private final ApplicationEventPublisher events;

	Chargebacks(Settlement settlement, ChargebackRepository chargebacks, Ledger ledger, EntityManager entities,
			ApplicationEventPublisher events) {
		this.settlement = settlement;
		this.chargebacks = chargebacks;
		this.ledger = ledger;
		this.entities = entities;
		this.events = events;
	}

	/**
	 * Takes the credit back. What is spent leaves a debt and freezes the account; the
	 * next payment that covers it opens it again.
	 * @param payment whose money went
	 * @param id the gateway's name for the dispute; told again, it changes nothing
	 * @param gross how much went, in cents
	 * @return how it stands
	 * @throws java.util.NoSuchElementException if there is no such payment
	 * @throws IllegalStateException if the payment has not settled; told later, it may
	 * have
	 */
	public Chargeback open(RefundWish.Of payment, String id, Money gross, Actor actor) {
		PaymentRow row = this.settlement.lock(payment.customer(), payment.id());
		Optional<ChargebackRow> before = this.chargebacks
			.findById(new ChargebackRow.Id(payment.customer().value(), id));
		if (before.isPresent()) {
			return before.get().chargeback(row.payment());
		}
		Payment now = row.payment();
		if (now.status().maySettle()) {
			throw new IllegalStateException("Money went that had not come: dispute " + id + " of " + now.id());
		}
		Payment.Returned amount = new Payment.Returned(now.creditFor(gross), now.mostOf(gross));
		row.giveBack(amount);
		this.entities.flush();
		Chargeback opened = new Chargeback(row.payment(), id, amount, ChargebackStatus.OPEN, this.settlement.now());
		this.entities.persist(new ChargebackRow(opened, take(opened, actor)));
		this.entities.flush();
		return opened;
	}

	private @Nullable Long take(Chargeback opened, Actor actor) {
		if (!opened.amount().credit().isPositive()) {
			return null;
		}
		Posted posted = (Posted) this.ledger.chargeback(opened.payment().customer(),
				ReturnPosting.chargeback(opened.payment(), opened.id(), opened.amount().credit(), actor));
		this.events.publishEvent(new ChargebackOpened(opened, posted.credit()));
		return posted.sequence();
	}

	/**
	 * The money came back: so does the credit. Changes nothing once the dispute is
	 * closed.
	 * @return how it stands
	 * @throws java.util.NoSuchElementException if there is no such dispute
	 */
	public Chargeback won(CustomerId customer, String id, Actor actor) {
		PaymentRow payment = lockPaymentOf(customer, id);
		ChargebackRow row = find(customer, id);
		if (row.isOpen()) {
			row.close(ChargebackStatus.WON, this.settlement.now());
			payment.keep(row.amount());
			this.entities.flush();
			giveBack(customer, row.entrySequence(), id, actor);
		}
		return row.chargeback(payment.payment());
	}

	private void giveBack(CustomerId customer, @Nullable Long sequence, String id, Actor actor) {
		if (sequence != null && !(this.ledger.reverse(customer, sequence, id, actor) instanceof Posted)) {
			throw new IllegalStateException("The credit of dispute " + id + " did not come back");
		}
	}

	/**
	 * The money is gone for good. Changes nothing once the dispute is closed.
	 * @return how it stands
	 * @throws java.util.NoSuchElementException if there is no such dispute
	 */
	public Chargeback lost(CustomerId customer, String id) {
		PaymentRow payment = lockPaymentOf(customer, id);
		ChargebackRow row = find(customer, id);
		if (row.isOpen()) {
			row.close(ChargebackStatus.LOST, this.settlement.now());
			this.entities.flush();
			this.settlement.returned(payment, "chargeback:" + id, row.amount());
		}
		return row.chargeback(payment.payment());
	}

	/** The chargebacks of a payment, oldest first. */
	@Transactional(readOnly = true)
	public List<Chargeback> of(Payment payment) {
		return this.chargebacks.findByPayment(payment.customer().value(), payment.id())
			.stream()
			.map((row) -> row.chargeback(payment))
			.toList();
	}

	private PaymentRow lockPaymentOf(CustomerId customer, String id) {
		ChargebackRow row = find(customer, id);
		PaymentRow payment = this.settlement.lock(customer, row.paymentId());
		this.entities.refresh(row);
		return payment;
	}

	private ChargebackRow find(CustomerId customer, String id) {
		return this.chargebacks.findById(new ChargebackRow.Id(customer.value(), id)).orElseThrow();
	}

}
