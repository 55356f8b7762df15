package it.creditoprepagato.payments.bank;

import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.shared.Money;

/**
 * What a bank tells of an account and a time (camt.053, {@code Stmt}). All that was
 * booked leads from the opening to the closing balance.
 *
 * @param id the bank's name for it
 * @param iban of which account
 * @param opening before
 * @param closing after
 * @param movements what was booked between them, in the order of the file
 */
public record AccountStatement(String id, String iban, Balance opening, Balance closing, List<Movement> movements) {

	public AccountStatement {
		movements = List.copyOf(movements);
	}

	/** Whether what was booked leads from one balance to the other. */
	boolean isWhole() {
		Money sum = this.movements.stream().map(Movement::change).reduce(this.opening.amount(), Money::plus);
		return sum.equals(this.closing.amount());
	}

	/**
	 * What an account held.
	 *
	 * @param amount in euro cents, below zero where the bank lends
	 * @param on at the beginning or the end of which day
	 */
	public record Balance(Money amount, LocalDate on) {
	}

}
