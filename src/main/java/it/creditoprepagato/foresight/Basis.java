package it.creditoprepagato.foresight;

import java.util.List;

import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.pricing.RenewalPrices;

/**
 * What forecasts are made of.
 *
 * @param domains that can be renewed now or later, by the last day paid for
 * @param prices of their renewals
 */
public record Basis(List<HeldDomain> domains, RenewalPrices prices) {

	public Basis {
		domains = List.copyOf(domains);
	}

}
