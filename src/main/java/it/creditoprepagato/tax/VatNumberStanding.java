package it.creditoprepagato.tax;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** How a customer's VAT number of another member state stands in the union's register. */
public sealed interface VatNumberStanding {

	/** Whether the customer owes the VAT itself; until then Italian VAT is charged. */
	default boolean isVerified() {
		return this instanceof Verified;
	}

	/**
	 * It exists.
	 *
	 * @param at when it was found, the last time
	 * @param consultationNumber of that time, for a tax office; null where there is none
	 */
	record Verified(Instant at, @Nullable String consultationNumber) implements VatNumberStanding {
	}

	/** It is about to be asked for. */
	record BeingChecked() implements VatNumberStanding {
	}

	/**
	 * There is no such number in the register.
	 *
	 * @param at when it was asked for, the last time
	 */
	record NotFound(Instant at) implements VatNumberStanding {
	}

	/**
	 * The register has not answered; it is asked again by itself.
	 *
	 * @param at when it was asked, the last time
	 */
	record RegisterUnreachable(Instant at) implements VatNumberStanding {
	}

}
