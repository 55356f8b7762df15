package it.creditoprepagato.ledger;

import it.creditoprepagato.shared.IdempotencyKey;

/**
 * An internal key was used for two different effects: a bug of the caller, never of a
 * customer.
 */
public class KeyReused extends IllegalStateException {

	KeyReused(IdempotencyKey key) {
		super("The ledger key " + key + " already names another effect");
	}

}
