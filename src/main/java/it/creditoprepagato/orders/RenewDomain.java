package it.creditoprepagato.orders;

import java.time.LocalDate;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.DomainName;

/**
 * Asks to keep a domain longer.
 *
 * @param domain one's own
 * @param years how much longer
 * @param currentExpiry the expiry that the customer saw, so that the same wish twice has
 * one effect
 * @param told what the customer was told it costs
 */
public record RenewDomain(DomainName domain, int years, LocalDate currentExpiry, Told told) implements DomainWish {

	@Override
	public Operation operation() {
		return Operation.RENEW;
	}

}
