package it.creditoprepagato.launch.demo;

import java.util.List;

import it.creditoprepagato.customers.Customer;
import it.creditoprepagato.domains.Holdings;
import it.creditoprepagato.registrar.RegistrySimulator;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes domains exist in the portfolio and at the simulated registry, so that what is
 * ordered for them works.
 */
@Component
@ConditionalOnBooleanProperty("credito.launch.demo-data")
@Transactional(propagation = Propagation.MANDATORY)
class DemoDomains {

	private final Holdings holdings;

	private final RegistrySimulator registry;

	DemoDomains(Holdings holdings, RegistrySimulator registry) {
		this.holdings = holdings;
		this.registry = registry;
	}

	void adopt(Customer customer, List<DemoDomain> domains) {
		this.holdings.adopt(customer.id(), domains.stream().map((domain) -> domain.held(customer.profile())).toList());
		this.registry.adopt(domains.stream().map(DemoDomain::registered).toList());
	}

}
