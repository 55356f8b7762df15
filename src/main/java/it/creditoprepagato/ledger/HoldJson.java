package it.creditoprepagato.ledger;

import java.util.UUID;

/**
 * A hold as the database's function takes it.
 *
 * @param id its name
 * @param amount cents
 * @param reference what it is for
 * @param key the idempotency key
 */
record HoldJson(UUID id, long amount, String reference, String key) {

	static HoldJson of(HoldRequest request) {
		return new HoldJson(request.id(), request.amount().cents(), request.reference().toString(),
				request.key().value());
	}

}
