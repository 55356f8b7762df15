package it.creditoprepagato.foresight;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.Money;

/**
 * What another plan would cost a customer and save it.
 *
 * @param plan the other plan
 * @param entry its entry top-up, which stays the customer's credit
 * @param next the renewals of the next twelve months
 * @param past what was ordered in the last twelve
 * @param paysOn the first day on which it has saved as much as the entry top-up; null if
 * not within ten years
 */
public record Advice(Plan plan, Money entry, Compared next, Compared past, @Nullable LocalDate paysOn) {

	/**
	 * The same things on two lists.
	 *
	 * @param now on the list in force, for the past what was paid
	 * @param there on the other
	 */
	public record Compared(Money now, Money there) {

		public Money saving() {
			return this.now.minus(this.there);
		}

	}

}
