package it.creditoprepagato.payments;

import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

/**
 * Asks for a refund.
 *
 * @param payment that is to go back, wholly or in part
 * @param id names the refund; asked for twice, it is one
 * @param credit how much of its credit, in cents
 * @param reason for the customer and the auditor, 1 to 500 characters
 * @param actor of the staff
 */
public record RefundWish(Of payment, UUID id, Money credit, String reason, Actor actor) {

	private static final int LONGEST_REASON = 500;

	public RefundWish {
		if (!credit.isPositive() || reason.isBlank() || reason.length() > LONGEST_REASON) {
			throw new IllegalArgumentException("Not a refund: " + credit + ", " + reason);
		}
	}

	/**
	 * Names a payment.
	 *
	 * @param customer whose
	 * @param id which
	 */
	public record Of(CustomerId customer, UUID id) {
	}

}
