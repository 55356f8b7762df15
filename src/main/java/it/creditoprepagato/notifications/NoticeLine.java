package it.creditoprepagato.notifications;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;

/**
 * A domain in a letter.
 *
 * @param domain in ASCII
 * @param day of what the letter tells
 * @param cents what a year's renewal costs; null if it cannot be renewed
 * @param remark more about it: a key of a message
 */
record NoticeLine(String domain, LocalDate day, @Nullable Long cents, String remark) {

	/** As people read it. */
	public String name() {
		return new DomainName(this.domain).unicode();
	}

	public @Nullable Money cost() {
		return (this.cents != null) ? Money.cents(this.cents) : null;
	}

}
