package it.creditoprepagato.notifications;

import java.time.Instant;

import it.creditoprepagato.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a saved card was refused.
 *
 * @param amountCents the credit that it was to bring
 * @param again when it is tried again; null if that was the last time
 */
record AutoTopUpLetter(long amountCents, @Nullable Instant again) implements Letter {

	@Override
	public MailKind kind() {
		return MailKind.AUTO_TOP_UP_REFUSED;
	}

	public Money amount() {
		return Money.cents(this.amountCents);
	}

	public boolean isStopped() {
		return this.again == null;
	}

}
