package it.creditoprepagato.payments;

import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.payments.SettlementOutcome.AlreadySettled;
import it.creditoprepagato.payments.SettlementOutcome.Failed;
import it.creditoprepagato.payments.SettlementOutcome.Settled;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what a card gateway's answer asks for, however often and in whatever order it
 * comes. Joins the transaction that {@code ledger.Effect} opened, because settling
 * credits the account.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CardPayments {

	private final Settlement settlement;

	private final PaymentRepository payments;

	private final CardChargeRepository charges;

	private final ParkedReceipts parked;

	private final EntityManager entities;

	CardPayments(Settlement settlement, PaymentRepository payments, CardChargeRepository charges, ParkedReceipts parked,
			EntityManager entities) {
		this.settlement = settlement;
		this.payments = payments;
		this.charges = charges;
		this.parked = parked;
		this.entities = entities;
	}

	/**
	 * Settles a payment with money that the gateway took for it. A charge counts once,
	 * whatever tells of it. Money that is not what was asked, or for what was never asked
	 * or is paid already, waits for staff, and the payment stays as it is.
	 */
	public void receive(CustomerId customer, UUID id, CardReceipt receipt, Actor actor) {
		Optional<PaymentRow> row = this.payments.lock(PaymentRow.Id.of(customer, id))
			.filter((found) -> found.payment().isByCard());
		if (!this.charges.isKnown(receipt.charge())) {
			row.ifPresentOrElse((found) -> receive(found, receipt, actor),
					() -> park(receipt, ParkedReceipt.Reason.UNKNOWN_PAYMENT, null));
		}
	}

	private void receive(PaymentRow row, CardReceipt receipt, Actor actor) {
		Payment payment = row.payment();
		Optional<ParkedReceipt.Reason> obstacle = obstacle(payment, receipt.sum());
		if (obstacle.isPresent()) {
			park(receipt, obstacle.get(), payment);
			return;
		}
		this.entities.persist(new CardChargeRow(payment, receipt.charge(), this.settlement.now()));
		this.charges.register(receipt.charge(), payment.customer().value(), payment.id());
		settle(row, actor);
	}

	private static Optional<ParkedReceipt.Reason> obstacle(Payment payment, ParkedReceipt.Sum sum) {
		if (!sum.currency().equals(CardReceipt.CURRENCY)) {
			return Optional.of(ParkedReceipt.Reason.OTHER_CURRENCY);
		}
		if (!payment.status().maySettle()) {
			return Optional.of(ParkedReceipt.Reason.PAID_ALREADY);
		}
		return (sum.minorUnits() != payment.due().payable().cents()) ? Optional.of(ParkedReceipt.Reason.OTHER_AMOUNT)
				: Optional.empty();
	}

	private void park(CardReceipt receipt, ParkedReceipt.Reason reason, @Nullable Payment payment) {
		this.parked.park(new ParkedReceipt(receipt.origin(), reason, receipt.sum(), "", payment));
	}

	/**
	 * Settles a payment in full, even after a refusal.
	 * @return {@link Settled}, or {@link AlreadySettled} if it was before
	 * @throws java.util.NoSuchElementException if there is no such payment
	 * @throws IllegalArgumentException if it is not one by card
	 */
	public SettlementOutcome settle(CustomerId customer, UUID id, Actor actor) {
		PaymentRow row = this.settlement.lock(customer, id, PaymentMethod.CARD);
		if (!row.payment().status().maySettle()) {
			return new AlreadySettled();
		}
		settle(row, actor);
		return new Settled(row.payment());
	}

	private void settle(PaymentRow row, Actor actor) {
		Due due = row.payment().due();
		row.receive(due.payable());
		this.settlement.settle(row, due.net(), actor);
	}

	/**
	 * Notes a refusal; changes nothing once the payment has settled.
	 * @return {@link Failed}, or {@link AlreadySettled}
	 * @throws java.util.NoSuchElementException if there is no such payment
	 * @throws IllegalArgumentException if it is not one by card
	 */
	public SettlementOutcome fail(CustomerId customer, UUID id) {
		PaymentRow row = this.settlement.lock(customer, id, PaymentMethod.CARD);
		if (!row.payment().status().maySettle()) {
			return new AlreadySettled();
		}
		row.fail();
		return new Failed();
	}

	/** The payment that this money settled, whosever it is. */
	@Transactional(readOnly = true)
	public Optional<Payment> paidBy(String charge) {
		return this.payments.findByCharge(charge).map(PaymentRow::payment);
	}

	/** What the gateway calls the money that settled this payment. */
	@Transactional(readOnly = true)
	public Optional<String> chargeOf(Payment payment) {
		return this.charges.findById(CardChargeRow.Id.of(payment)).map(CardChargeRow::charge);
	}

}
