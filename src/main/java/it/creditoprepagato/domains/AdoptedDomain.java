package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.registrar.Registrant;
import it.creditoprepagato.shared.DomainName;

/**
 * A domain that a customer holds already and that comes into the portfolio without an
 * operation of ours.
 *
 * @param paidUntil what the customer has paid for
 * @param registryExpiry the registry's own date
 * @param nameServers none for the registrar's own
 */
public record AdoptedDomain(DomainName name, LocalDate paidUntil, LocalDate registryExpiry, AutoRenew autoRenew,
		Registrant registrant, List<String> nameServers) {

	public AdoptedDomain {
		nameServers = List.copyOf(nameServers);
	}

}
