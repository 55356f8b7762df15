package it.creditoprepagato.payments.bank;

import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * A movement with what was made of it.
 *
 * @param movement as the bank tells it
 * @param outcome what was made of it
 * @param customer who paid; null where that is not known
 * @param payment what was paid; null where that is not known
 */
public record BookedMovement(Movement movement, Outcome outcome, @Nullable CustomerId customer,
		@Nullable UUID payment) {

	/** What was made of a movement. */
	public enum Outcome {

		/** Noted for the payment that it names. */
		NOTED,
		/** Staff had noted it by hand before. */
		CONFIRMED,
		/** Waits for staff. */
		PARKED,
		/** Money that went: nothing to do. */
		PASSED

	}

}
