package it.creditoprepagato.payments.bank;

import java.time.LocalDate;
import java.util.Set;

import it.creditoprepagato.shared.Money;

/**
 * Money that came or went, as a bank booked it (camt.053, {@code Ntry} or one of its
 * {@code TxDtls}).
 *
 * @param id names it in whatever file it stands: 64 hexadecimal digits
 * @param direction whether it came or went
 * @param amount how much, above zero
 * @param days when
 * @param text who and what for, as the bank passes it on
 */
public record Movement(String id, Direction direction, Money amount, Days days, Text text) {

	/** Whether money came or went. */
	public enum Direction {

		/** It came. */
		IN,
		/** It went. */
		OUT,
		/** It came because a transfer of the provider's did not reach its payee. */
		RETURNED,
		/** It went because an incoming transfer was undone. */
		TAKEN_BACK;

		private static final Set<Direction> COMING = Set.of(IN, RETURNED);

		boolean isComing() {
			return COMING.contains(this);
		}

	}

	/** What it changes in the balance. */
	Money change() {
		return this.direction.isComing() ? this.amount : this.amount.negated();
	}

	/**
	 * When it was booked and from when it counts.
	 *
	 * @param booked by the bank
	 * @param valued for interest
	 */
	public record Days(LocalDate booked, LocalDate valued) {
	}

	/**
	 * Who and what for.
	 *
	 * @param payer name, empty where the bank does not tell
	 * @param payerIban empty where the bank does not tell
	 * @param remittance all that the payer said, lines joined by blanks; at most 1,000
	 * characters
	 */
	public record Text(String payer, String payerIban, String remittance) {
	}

}
