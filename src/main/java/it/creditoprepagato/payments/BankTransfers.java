package it.creditoprepagato.payments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.payments.SettlementOutcome.AddedAsTopUp;
import it.creditoprepagato.payments.SettlementOutcome.AlreadySettled;
import it.creditoprepagato.payments.SettlementOutcome.NotEnough;
import it.creditoprepagato.payments.SettlementOutcome.NotedOtherwise;
import it.creditoprepagato.payments.SettlementOutcome.PartlyReceived;
import it.creditoprepagato.payments.SettlementOutcome.Settled;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes the bank transfers that staff sees arriving. Joins the transaction that
 * {@code ledger.Effect} opened, because settling credits the account.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BankTransfers {

	private final Settlement settlement;

	private final ReceiptRepository receipts;

	private final EntityManager entities;

	private final PaymentMeaning meaning;

	BankTransfers(Settlement settlement, ReceiptRepository receipts, EntityManager entities, PaymentMeaning meaning) {
		this.settlement = settlement;
		this.receipts = receipts;
		this.entities = entities;
		this.meaning = meaning;
	}

	/**
	 * Notes a transfer. Transfers add up; when they reach what is payable the payment
	 * settles. What is beyond, or comes later, is a top-up of its own.
	 * @return {@link Settled}; {@link PartlyReceived} with what is missing;
	 * {@link AddedAsTopUp} with its credit; for a transfer noted before
	 * {@link PartlyReceived} or {@link AlreadySettled}, as the payment stands now;
	 * {@link NotedOtherwise} if it was noted with other particulars. A payment that was
	 * called off is awaited again when a part of it comes
	 * @throws java.util.NoSuchElementException if there is no such payment
	 * @throws IllegalArgumentException if it is not one by transfer
	 */
	public SettlementOutcome receive(CustomerId customer, UUID id, Transfer transfer, Actor actor) {
		PaymentRow row = this.settlement.lock(customer, id, PaymentMethod.BANK_TRANSFER);
		Optional<ReceiptRow> noted = this.receipts.findById(new ReceiptRow.Id(customer.value(), transfer.id()));
		if (noted.isPresent()) {
			return noted.get().isOf(id, transfer) ? standing(row.payment()) : new NotedOtherwise();
		}
		this.entities.persist(new ReceiptRow(customer, id, transfer, actor, this.settlement.now()));
		Money before = row.payment().received();
		row.receive(transfer.amount());
		this.settlement.note(row.payment(), actor, "payments.transfer-noted", before.toString(),
				row.payment().received().toString());
		return row.payment().status().maySettle() ? add(row, transfer, actor) : addLate(row, transfer, actor);
	}

	private SettlementOutcome add(PaymentRow row, Transfer transfer, Actor actor) {
		Payment payment = row.payment();
		if (payment.missing().isPositive()) {
			if (payment.status() != PaymentStatus.PENDING) {
				this.settlement.awaitAgain(row);
			}
			return new PartlyReceived(payment.missing());
		}
		this.settlement.settle(row, payment.due().net(), actor);
		Money beyond = payment.received().minus(payment.due().payable());
		if (beyond.isPositive()) {
			this.settlement.creditExcess(row, transfer, beyond, actor);
		}
		return new Settled(row.payment());
	}

	private SettlementOutcome addLate(PaymentRow row, Transfer transfer, Actor actor) {
		return new AddedAsTopUp(this.settlement.creditExcess(row, transfer, transfer.amount(), actor));
	}

	private static SettlementOutcome standing(Payment payment) {
		return payment.status().maySettle() ? new PartlyReceived(payment.missing()) : new AlreadySettled();
	}

	/**
	 * Settles what came, though it is less than was asked for: credit = gross / (1 +
	 * rate), half up, and a plan by that.
	 * @return {@link Settled}; {@link AlreadySettled}; {@link NotEnough} if nothing came,
	 * or less than the lowest entry amount of a plan that was asked for
	 * @throws java.util.NoSuchElementException if there is no such payment
	 * @throws IllegalArgumentException if it is not one by transfer
	 */
	public SettlementOutcome settleWhatCame(CustomerId customer, UUID id, Actor actor) {
		PaymentRow row = this.settlement.lock(customer, id, PaymentMethod.BANK_TRANSFER);
		if (!row.payment().status().maySettle()) {
			return new AlreadySettled();
		}
		Optional<PaymentMeaning.Gain> gain = gainNow(row.payment());
		if (gain.isEmpty()) {
			return new NotEnough();
		}
		this.settlement.settle(row, gain.get().credit(), actor);
		this.settlement.note(row.payment(), actor, "payments.transfer-settled",
				row.payment().due().payable().toString(), row.payment().received().toString());
		return new Settled(row.payment());
	}

	/** The transfers noted for a payment, oldest first. */
	@Transactional(readOnly = true)
	public List<Transfer> noted(Payment payment) {
		return this.receipts.findByPayment(payment.customer().value(), payment.id())
			.stream()
			.map(ReceiptRow::transfer)
			.toList();
	}

	/** What {@link #settleWhatCame} would give; empty where it would refuse. */
	@Transactional(readOnly = true)
	public Optional<PaymentMeaning.Gain> gainNow(Payment payment) {
		return payment.received().isPositive()
				? this.meaning.gainBy(payment, payment.due().creditOf(payment.received())) : Optional.empty();
	}

}
