package it.creditoprepagato.launch.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import it.creditoprepagato.customers.Customer;
import it.creditoprepagato.domains.Holdings;
import it.creditoprepagato.registrar.RegistrySimulator;
import it.creditoprepagato.shared.DomainName;

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

	/** With the date that the registry shows, be it renewed only for the time being. */
	void adopt(Customer customer, List<DemoDomain> domains) {
		Map<DomainName, LocalDate> shown = this.registry.adopt(domains.stream().map(DemoDomain::registered).toList());
		this.holdings.adopt(customer.id(),
				domains.stream()
					.map((domain) -> domain.held(customer.profile(), Objects.requireNonNull(shown.get(domain.name()))))
					.toList());
	}

}
