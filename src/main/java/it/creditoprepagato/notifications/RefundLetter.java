package it.creditoprepagato.notifications;

import it.creditoprepagato.shared.Money;

/**
 * Tells that money went back to where it came from.
 *
 * @param grossCents how much
 * @param creditCents the credit that it was
 * @param reason as staff gave it
 */
record RefundLetter(long grossCents, long creditCents, String reason) implements Letter {

	@Override
	public MailKind kind() {
		return MailKind.MONEY_REFUNDED;
	}

	public Money gross() {
		return Money.cents(this.grossCents);
	}

	public Money credit() {
		return Money.cents(this.creditCents);
	}

}
