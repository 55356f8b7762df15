package it.creditoprepagato.ledger;

import java.util.UUID;

import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;

/**
 * Credit to set aside for one operation.
 *
 * @param id names the hold when it ends
 * @param amount above zero
 * @param reference what it is for
 * @param key names the effect; the same key again has none
 */
public record HoldRequest(UUID id, Money amount, Reference reference, IdempotencyKey key) {

	public HoldRequest {
		if (!amount.isPositive()) {
			throw new IllegalArgumentException("A hold is above zero, not " + amount);
		}
	}

}
