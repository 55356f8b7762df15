package it.creditoprepagato.payments.bank;

import java.time.LocalDate;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A register: a {@link Movement} with what was made of it. */
@Entity
@Immutable
@Table(schema = "payments", name = "bank_movement")
class BankMovementRow {

	@EmbeddedId
	private Name name;

	private String digest;

	private int position;

	private int line;

	@Enumerated(EnumType.STRING)
	private Movement.Direction direction;

	private long amountCents;

	private LocalDate bookedOn;

	private LocalDate valuedOn;

	private String payer;

	private String payerIban;

	private String remittance;

	@Enumerated(EnumType.STRING)
	private BookedMovement.Outcome outcome;

	private @Nullable UUID customerId;

	private @Nullable UUID paymentId;

	private @Nullable UUID receiptId;

	@SuppressWarnings("NullAway.Init")
	protected BankMovementRow() {
	}

	BankMovementRow(Place place, Movement movement, BookedMovement.Outcome outcome) {
		this.name = new Name(movement.id());
		this.digest = place.statement().digest();
		this.position = place.statement().position();
		this.line = place.line();
		this.direction = movement.direction();
		this.amountCents = movement.amount().cents();
		this.bookedOn = movement.days().booked();
		this.valuedOn = movement.days().valued();
		this.payer = movement.text().payer();
		this.payerIban = movement.text().payerIban();
		this.remittance = movement.text().remittance();
		this.outcome = outcome;
		this.customerId = null;
		this.paymentId = null;
		this.receiptId = null;
	}

	/** The same, noted for a payment. */
	BankMovementRow of(CustomerId customer, UUID payment, UUID receipt) {
		this.customerId = customer.value();
		this.paymentId = payment;
		this.receiptId = receipt;
		return this;
	}

	BookedMovement movement() {
		Movement movement = new Movement(this.name.id(), this.direction, Money.cents(this.amountCents),
				new Movement.Days(this.bookedOn, this.valuedOn),
				new Movement.Text(this.payer, this.payerIban, this.remittance));
		return new BookedMovement(movement, this.outcome,
				(this.customerId != null) ? new CustomerId(this.customerId) : null, this.paymentId);
	}

	/**
	 * Where a movement stands.
	 *
	 * @param statement in which
	 * @param line from 1
	 */
	record Place(BankStatementRow.Id statement, int line) {
	}

	/**
	 * Names a movement.
	 *
	 * @param id 64 hexadecimal digits
	 */
	@Embeddable
	record Name(String id) {
	}

}
