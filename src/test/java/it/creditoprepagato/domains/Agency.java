package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.customers.Profiles;
import it.creditoprepagato.registrar.Registrant;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.TimeOrderedId;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** A customer of its own for a test, and what it holds. */
final class Agency {

	static final BillingProfile PROFILE = Profiles.aCompany();

	static final Registrant REGISTRANT = Registrants.of(PROFILE);

	private final ApplicationContext context;

	private final CustomerId id;

	private Agency(ApplicationContext context, CustomerId id) {
		this.context = context;
		this.id = id;
	}

	static Agency in(ApplicationContext context) {
		return new Agency(context, context.getBean(Customers.class).open(PROFILE).id());
	}

	CustomerId id() {
		return this.id;
	}

	LocalDate today() {
		return ExpiryCalendar.today(this.context.getBean(Clock.class));
	}

	/**
	 * A domain under a name of its own, paid for so many days more; the registry has the
	 * same date.
	 */
	DomainName holds(String prefix, String tld, int days) {
		return holds(name(prefix, tld), today().plusDays(days), today().plusDays(days));
	}

	DomainName holds(DomainName name, LocalDate paidUntil, LocalDate registryExpiry) {
		AdoptedDomain adopted = new AdoptedDomain(name, paidUntil, registryExpiry, AutoRenew.OFF, REGISTRANT,
				List.of());
		inTransaction(() -> {
			holdings().adopt(this.id, List.of(adopted));
			return name;
		});
		return name;
	}

	/** A domain of a registration under way. */
	DomainName awaits(String prefix, String tld) {
		DomainName name = name(prefix, tld);
		Acquisition wish = new Acquisition.Registration(name, 1, REGISTRANT, List.of());
		inTransaction(() -> holdings().acquire(this.id, Map.of(TimeOrderedId.next(), wish)));
		return name;
	}

	HeldDomain shows(DomainName name) {
		return this.context.getBean(Portfolio.class).find(this.id, name).orElseThrow();
	}

	Holdings holdings() {
		return this.context.getBean(Holdings.class);
	}

	<T> T inTransaction(Supplier<T> work) {
		return this.context.getBean(TransactionOperations.class).execute((transaction) -> work.get());
	}

	static DomainName name(String prefix, String tld) {
		return DomainName.parse(prefix + UUID.randomUUID() + "." + tld);
	}

}
