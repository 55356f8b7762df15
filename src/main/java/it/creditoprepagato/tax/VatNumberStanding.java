package it.creditoprepagato.tax;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How a customer's VAT number of another member state stands in the union's register.
 *
 * @param state what is known
 * @param at when it was asked for, the last time; null exactly while it never was
 * @param consultationNumber of the asking that found it, for a tax office; null where
 * there is none
 */
public record VatNumberStanding(State state, @Nullable Instant at, @Nullable String consultationNumber) {

	static final VatNumberStanding BEING_CHECKED = new VatNumberStanding(State.BEING_CHECKED, null, null);

	public VatNumberStanding {
		if ((at == null) != (state == State.BEING_CHECKED) || (consultationNumber != null && state != State.VERIFIED)) {
			throw new IllegalArgumentException("Not how a number stands: " + state + ", " + at);
		}
	}

	/** Whether the customer owes the VAT itself; until then Italian VAT is charged. */
	public boolean isVerified() {
		return this.state == State.VERIFIED;
	}

	/** What is known of a number. */
	public enum State {

		/** It exists. */
		VERIFIED,
		/** It is about to be asked for. */
		BEING_CHECKED,
		/** There is no such number in the register. */
		NOT_FOUND,
		/** The register has not answered; it is asked again by itself. */
		UNREACHABLE

	}

}
