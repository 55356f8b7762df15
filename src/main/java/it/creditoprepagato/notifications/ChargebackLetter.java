package it.creditoprepagato.notifications;

import it.creditoprepagato.shared.Money;

/**
 * Tells that the payer's bank took money back.
 *
 * @param creditCents the credit that went with it
 * @param debtCents what is owed now, because it was spent; 0 if nothing is
 */
record ChargebackLetter(long creditCents, long debtCents) implements Letter {

	@Override
	public MailKind kind() {
		return MailKind.CREDIT_TAKEN_BACK;
	}

	public Money credit() {
		return Money.cents(this.creditCents);
	}

	public Money debt() {
		return Money.cents(this.debtCents);
	}

}
