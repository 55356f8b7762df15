package it.creditoprepagato.payments;

import java.util.regex.Pattern;

import it.creditoprepagato.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that came and cannot be credited by itself.
 *
 * @param origin where it was seen
 * @param reason why it waits
 * @param sum how much
 * @param note what the payer or the gateway said, for staff; at most 2,000 characters
 * @param payment what it may be meant for, if anything
 */
public record ParkedReceipt(Origin origin, Reason reason, Sum sum, String note, @Nullable Payment payment) {

	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

	private static final int LONGEST_ID = 255;

	private static final int LONGEST_NOTE = 2000;

	public ParkedReceipt {
		if (note.length() > LONGEST_NOTE) {
			throw new IllegalArgumentException("A note of " + note.length() + " characters");
		}
	}

	/** Where money is seen. */
	public enum Source {

		/** An event of the card gateway. */
		STRIPE,
		/** An entry of a bank statement. */
		BANK_STATEMENT

	}

	/** Why money waits for staff. */
	public enum Reason {

		/** Nothing says what it is for. */
		NO_REFERENCE,
		/** It names more than one thing. */
		SEVERAL_REFERENCES,
		/** It is for something that was never asked. */
		UNKNOWN_PAYMENT,
		/** It is not what was asked. */
		OTHER_AMOUNT,
		/** It is not in euro. */
		OTHER_CURRENCY,
		/** What it is for is paid already. */
		PAID_ALREADY,
		/** It was sent back to the payer, who could not be reached. */
		REFUND_RETURNED,
		/** The bank undid a transfer that had come. */
		TAKEN_BACK

	}

	/**
	 * Names a sight of money; parked twice, it counts once.
	 *
	 * @param source where
	 * @param id which there, 1 to 255 characters
	 */
	public record Origin(Source source, String id) {

		public Origin {
			if (id.isEmpty() || id.length() > LONGEST_ID) {
				throw new IllegalArgumentException("Not the name of a sight of money: " + id);
			}
		}

	}

	/**
	 * Money of any currency.
	 *
	 * @param minorUnits of the currency (ISO 4217), above zero
	 * @param currency three capital letters
	 */
	public record Sum(long minorUnits, String currency) {

		public Sum {
			if (minorUnits <= 0 || !CURRENCY.matcher(currency).matches()) {
				throw new IllegalArgumentException("Not a sum: " + minorUnits + " " + currency);
			}
		}

		/**
		 * The same as an amount.
		 * @throws IllegalStateException if it is not in euro
		 */
		public Money euro() {
			if (!this.currency.equals("EUR")) {
				throw new IllegalStateException("Not euro: " + this);
			}
			return Money.cents(this.minorUnits);
		}

	}

}
