package it.creditoprepagato.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.domains.HeldDomain;
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

	/** For each domain that is paid for until some day. */
	static List<DomainWish> forAYear(List<HeldDomain> domains) {
		List<DomainWish> wishes = new ArrayList<>();
		for (HeldDomain domain : domains) {
			LocalDate paidUntil = domain.paidUntil();
			if (paidUntil != null) {
				wishes.add(new RenewDomain(domain.name(), 1, paidUntil, Told.NOTHING));
			}
		}
		return wishes;
	}

	@Override
	public Operation operation() {
		return Operation.RENEW;
	}

}
