package it.creditoprepagato.payments;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Money that was parked, as it stands.
 *
 * @param receipt what came
 * @param at since when it waits
 * @param decision what staff made of it; null while it waits
 */
public record ParkedMoney(ParkedReceipt receipt, Instant at, @Nullable ParkedDecision decision) {

	/**
	 * Whether it may be noted for a payment: money that came by transfer, which is what a
	 * statement tells of.
	 */
	public boolean isAssignable() {
		return this.decision == null && this.receipt.origin().source() == ParkedReceipt.Source.BANK_STATEMENT
				&& this.receipt.reason() != ParkedReceipt.Reason.TAKEN_BACK;
	}

}
