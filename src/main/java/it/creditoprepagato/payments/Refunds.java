package it.creditoprepagato.payments;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.jobs.JobQueue;
import it.creditoprepagato.ledger.EndOutcome;
import it.creditoprepagato.ledger.HoldOutcome;
import it.creditoprepagato.ledger.HoldRequest;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.Posted;
import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import jakarta.persistence.EntityManager;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends money back to where it came from: at most what is unspent of a payment, where the
 * credit that came first is spent first. The credit is set aside at once and taken when
 * the money is back; a card's by a job, a transfer's by staff. Joins the transaction that
 * {@code ledger.Effect} opened.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Refunds {

	private final Settlement settlement;

	private final RefundRepository refunds;

	private final Ledger ledger;

	private final JobQueue jobs;

	private final EntityManager entities;

	Refunds(Settlement settlement, RefundRepository refunds, Ledger ledger, JobQueue jobs, EntityManager entities) {
		this.settlement = settlement;
		this.refunds = refunds;
		this.ledger = ledger;
		this.jobs = jobs;
		this.entities = entities;
	}

	/** What could go back of a payment now, in credit; zero of one that never settled. */
	@Transactional(readOnly = true)
	public Money refundable(Payment payment) {
		if (!payment.remaining().isPositive()) {
			return Money.ZERO;
		}
		long later = this.refunds.creditOfLater(payment.customer().value(), payment.id());
		Money left = this.ledger.balance(payment.customer()).available().minus(Money.cents(later));
		return left.isNegative() ? Money.ZERO : left.isLessThan(payment.remaining()) ? left : payment.remaining();
	}

	/**
	 * Sets the credit aside and sends the money on its way; for transfers staff does.
	 * @return {@link RefundOutcome.Standing}; {@link RefundOutcome.TooMuch} above
	 * {@link #refundable}
	 * @throws java.util.NoSuchElementException if there is no such payment
	 */
	public RefundOutcome request(RefundWish wish) {
		CustomerId customer = wish.payment().customer();
		PaymentRow row = this.settlement.lock(customer, wish.payment().id());
		Optional<RefundRow> before = this.refunds.findById(RefundRow.Id.of(customer, wish.id()));
		if (before.isPresent()) {
			return standing(before.get(), row);
		}
		Money most = refundable(row.payment());
		if (most.isLessThan(wish.credit())) {
			return new RefundOutcome.TooMuch(most);
		}
		RefundRow refund = new RefundRow(wish, row.payment().grossOf(wish.credit()), this.settlement.now());
		this.entities.persist(refund);
		row.giveBack(refund.amount());
		Refund asked = refund.refund(row.payment());
		this.refunds.await(customer.value(), wish.id(), asked.order().at());
		if (asked.payment().terms().method() == PaymentMethod.CARD) {
			this.jobs.stage(RefundJobs.CARD_REFUND, RefundJobs.id(customer, wish.id()));
		}
		this.settlement.note(row.payment(), wish.actor(), "payments.refund-requested", "",
				asked.amount().gross() + ": " + wish.reason());
		this.entities.flush();
		return hold(asked);
	}

	private RefundOutcome hold(Refund asked) {
		HoldRequest hold = new HoldRequest(asked.id(), asked.amount().credit(), reference(asked.payment()),
				new IdempotencyKey("refund:" + asked.id()));
		return (this.ledger.hold(asked.payment().customer(), List.of(hold), Shortage.NONE) instanceof HoldOutcome.Held)
				? new RefundOutcome.Standing(asked) : new RefundOutcome.TooMuch(Money.ZERO);
	}

	/** The gateway has the refund, and will tell. Changes nothing once it has ended. */
	RefundOutcome accepted(CustomerId customer, UUID id, String reference) {
		PaymentRow payment = lockPaymentOf(customer, id);
		RefundRow row = find(customer, id);
		if (row.isUnderWay()) {
			row.accepted(reference);
		}
		return standing(row, payment);
	}

	/**
	 * The money is back: takes the credit. Changes nothing once the refund has ended.
	 * @param reference the gateway's or the bank's name for it, 1 to 255 characters
	 * @return how it stands
	 * @throws java.util.NoSuchElementException if there is no such refund
	 */
	public RefundOutcome complete(CustomerId customer, UUID id, String reference, Actor actor) {
		PaymentRow payment = lockPaymentOf(customer, id);
		RefundRow row = find(customer, id);
		if (!row.isUnderWay()) {
			return standing(row, payment);
		}
		row.done(reference, this.settlement.now());
		Refund refund = row.refund(payment.payment());
		this.settlement.note(payment.payment(), actor, "payments.refund-completed", refund.amount().gross().toString(),
				reference);
		end(refund);
		this.settlement.returned(payment, "refund:" + id, refund.amount());
		EndOutcome end = this.ledger.capture(customer, id, ReturnPosting.refund(refund, actor));
		if (!(end instanceof Posted)) {
			throw new IllegalStateException("The hold of refund " + id + " ended before it did: " + end);
		}
		this.settlement.tell(new RefundCompleted(row.refund(payment.payment())));
		return standing(row, payment);
	}

	/**
	 * The money cannot go back, or staff calls the refund off: the credit is available
	 * again. Changes nothing once the refund has ended.
	 * @param why 1 to 500 characters
	 * @return how it stands
	 * @throws java.util.NoSuchElementException if there is no such refund
	 */
	public RefundOutcome refuse(CustomerId customer, UUID id, String why, Actor actor) {
		PaymentRow payment = lockPaymentOf(customer, id);
		RefundRow row = find(customer, id);
		if (row.isUnderWay()) {
			row.refused(why, this.settlement.now());
			payment.keep(row.amount());
			this.settlement.note(payment.payment(), actor, "payments.refund-refused", row.amount().gross().toString(),
					why);
			end(row.refund(payment.payment()));
			this.ledger.release(customer, id);
		}
		return standing(row, payment);
	}

	/** The refunds of a payment, oldest first. */
	@Transactional(readOnly = true)
	public List<Refund> of(Payment payment) {
		return this.refunds.findByPayment(payment.customer().value(), payment.id())
			.stream()
			.map((row) -> row.refund(payment))
			.toList();
	}

	/** A refund as it stands. */
	@Transactional(readOnly = true)
	public Optional<Refund> named(CustomerId customer, UUID id) {
		return this.refunds.findById(RefundRow.Id.of(customer, id))
			.map((row) -> row.refund(this.settlement.find(customer, row.paymentId())));
	}

	/** A refund that has not ended; empty for any other. */
	@Transactional(readOnly = true)
	Optional<Refund> underWay(CustomerId customer, UUID id) {
		return named(customer, id).filter((refund) -> refund.progress().status() == RefundStatus.REQUESTED);
	}

	/** Those under way of all customers, oldest first; at most as many as asked for. */
	@Transactional(readOnly = true)
	public List<Refund> underWay(int limit) {
		List<RefundRow> rows = this.refunds.underWay(Limit.of(limit));
		Map<PaymentRow.Id, Payment> payments = this.settlement.find(rows.stream().map(RefundRow::payment).toList());
		return rows.stream().map((row) -> row.refund(Objects.requireNonNull(payments.get(row.payment())))).toList();
	}

	private void end(Refund refund) {
		this.refunds.awaitNoMore(refund.id(), refund.order().at());
		this.entities.flush();
	}

	private PaymentRow lockPaymentOf(CustomerId customer, UUID refund) {
		RefundRow row = find(customer, refund);
		PaymentRow payment = this.settlement.lock(customer, row.paymentId());
		this.entities.refresh(row);
		return payment;
	}

	private RefundRow find(CustomerId customer, UUID id) {
		return this.refunds.findById(RefundRow.Id.of(customer, id)).orElseThrow();
	}

	private static RefundOutcome standing(RefundRow row, PaymentRow payment) {
		return new RefundOutcome.Standing(row.refund(payment.payment()));
	}

	private static Reference reference(Payment payment) {
		return Reference.to("payment", payment.id());
	}

}
