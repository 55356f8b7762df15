package it.creditoprepagato.notifications;

import it.creditoprepagato.shared.Money;

/**
 * Tells that a transfer is awaited no more.
 *
 * @param payableCents what was to be paid
 * @param reference what the transfer was to say
 * @param reason as staff gave it
 */
record CallOffLetter(long payableCents, String reference, String reason) implements Letter {

	@Override
	public MailKind kind() {
		return MailKind.PURCHASE_CALLED_OFF;
	}

	public Money payable() {
		return Money.cents(this.payableCents);
	}

}
