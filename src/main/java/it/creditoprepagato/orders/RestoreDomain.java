package it.creditoprepagato.orders;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.DomainName;

/**
 * Asks to bring back a domain from redemption.
 *
 * @param domain one's own
 * @param told what the customer was told it costs
 */
public record RestoreDomain(DomainName domain, Told told) implements DomainWish {

	@Override
	public Operation operation() {
		return Operation.RESTORE;
	}

	@Override
	public int years() {
		return 1;
	}

}
