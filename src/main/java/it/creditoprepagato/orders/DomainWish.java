package it.creditoprepagato.orders;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.DomainName;

/** What a customer wants done to one domain. */
public sealed interface DomainWish permits RenewDomain, RegisterDomain, TransferDomain, RestoreDomain {

	DomainName domain();

	Operation operation();

	/** The whole term; 1 where the operation has no choice. */
	int years();

	/** What the customer was told it costs. */
	Told told();

}
