package it.creditoprepagato.launch.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.registrar.RegistrySimulator;
import it.creditoprepagato.registrar.SimulatedDomain;
import it.creditoprepagato.shared.DomainName;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * A customer who has bought nothing yet; its domains are with this registrar and in no
 * portfolio, so that they can be imported.
 */
@Component
@ConditionalOnBooleanProperty("credito.launch.demo-data")
class NuovaAgenzia implements DemoPerson {

	private static final List<DomainName> DOMAINS = List
		.of("falegnameria-verdi.it", "verdi-arredi.com", "ottica-corso.it", "ottica-corso.eu", "caffe-del-porto.it")
		.stream()
		.map(DomainName::new)
		.toList();

	private final DemoAccounts accounts;

	private final RegistrySimulator registry;

	private final Clock clock;

	NuovaAgenzia(DemoAccounts accounts, RegistrySimulator registry, Clock clock) {
		this.accounts = accounts;
		this.registry = registry;
		this.clock = clock;
	}

	@Override
	public String email() {
		return DemoAccount.NUOVA.email();
	}

	@Override
	public boolean isMade() {
		boolean made = this.accounts.open(DemoAccount.NUOVA).isPresent();
		if (made) {
			LocalDate today = ExpiryCalendar.today(this.clock);
			this.registry.adopt(DOMAINS.stream()
				.map((name) -> SimulatedDomain.ours(name, today.minusYears(2), today.plusDays(100)))
				.toList());
		}
		return made;
	}

}
