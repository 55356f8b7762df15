package it.creditoprepagato.payments.bank;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.payments.BankTransfers;
import it.creditoprepagato.payments.ParkedReceipt;
import it.creditoprepagato.payments.ParkedReceipt.Reason;
import it.creditoprepagato.payments.ParkedReceipts;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.Transfer;
import it.creditoprepagato.shared.Actor;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a movement and what is made of it, once. */
@Component
class MovementBooking {

	private final BankMovementRepository movements;

	private final BankTransfers transfers;

	private final ParkedReceipts parked;

	private final EntityManager entities;

	MovementBooking(BankMovementRepository movements, BankTransfers transfers, ParkedReceipts parked,
			EntityManager entities) {
		this.movements = movements;
		this.transfers = transfers;
		this.parked = parked;
		this.entities = entities;
	}

	@Transactional(readOnly = true)
	public boolean isKnown(Movement movement) {
		return this.movements.existsById(new BankMovementRow.Name(movement.id()));
	}

	/**
	 * Notes it for a payment, unless staff has noted it by hand. Joins the transaction
	 * that {@code ledger.Effect} opened.
	 * @return whether it was not known before
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean note(BankMovementRow.Place place, Movement movement, Payment payment, Actor actor) {
		if (isTaken(movement)) {
			return false;
		}
		UUID customer = payment.customer().value();
		Optional<UUID> byHand = this.movements.notedByHand(customer, payment.id(), movement.amount().cents(),
				movement.days().valued());
		UUID receipt = byHand.orElseGet(() -> receiptOf(movement));
		if (byHand.isEmpty()) {
			this.transfers.receive(payment.customer(), payment.id(),
					new Transfer(receipt, movement.amount(), movement.days().valued()), actor);
		}
		BookedMovement.Outcome outcome = byHand.isEmpty() ? BookedMovement.Outcome.NOTED
				: BookedMovement.Outcome.CONFIRMED;
		this.entities.flush();
		this.entities
			.persist(new BankMovementRow(place, movement, outcome).of(payment.customer(), payment.id(), receipt));
		this.entities.flush();
		return true;
	}

	/** Another import may be about to take it. */
	private boolean isTaken(Movement movement) {
		this.movements.reserve(movement.id());
		return isKnown(movement);
	}

	private static UUID receiptOf(Movement movement) {
		return UUID.nameUUIDFromBytes(movement.id().getBytes(StandardCharsets.US_ASCII));
	}

	/**
	 * Leaves it to staff.
	 * @return whether it was not known before
	 */
	@Transactional
	public boolean park(BankMovementRow.Place place, Movement movement, Reason reason) {
		if (isTaken(movement)) {
			return false;
		}
		this.entities.persist(new BankMovementRow(place, movement, BookedMovement.Outcome.PARKED));
		Movement.Text text = movement.text();
		String note = String.join(" · ", text.payer(), text.payerIban(), text.remittance());
		this.parked.park(new ParkedReceipt(new ParkedReceipt.Origin(ParkedReceipt.Source.BANK_STATEMENT, movement.id()),
				reason, new ParkedReceipt.Sum(movement.amount().cents(), "EUR"), note.replaceAll("^( · )+|( · )+$", ""),
				null));
		return true;
	}

	/** Writes down money that went. */
	@Transactional
	public boolean pass(BankMovementRow.Place place, Movement movement) {
		if (isTaken(movement)) {
			return false;
		}
		this.entities.persist(new BankMovementRow(place, movement, BookedMovement.Outcome.PASSED));
		return true;
	}

}
