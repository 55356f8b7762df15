package it.creditoprepagato.launch.demo;

import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.domains.AdoptedDomain;
import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.Registrants;
import it.creditoprepagato.registrar.SimulatedDomain;
import it.creditoprepagato.shared.DomainName;

/**
 * A domain as it stands at the first start.
 *
 * @param name which
 * @param since the day it came
 * @param expiry the last day paid for
 */
record DemoDomain(DomainName name, LocalDate since, LocalDate expiry) {

	AdoptedDomain held(BillingProfile by, LocalDate registryExpiry) {
		return new AdoptedDomain(this.name, this.expiry, registryExpiry, AutoRenew.OFF, Registrants.of(by), List.of());
	}

	SimulatedDomain registered() {
		return SimulatedDomain.ours(this.name, this.since, this.expiry);
	}

}
