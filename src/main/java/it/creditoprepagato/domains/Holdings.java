package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.domains.NameRegister.Entry;
import it.creditoprepagato.registrar.OperationSucceeded;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what a customer holds, always inside the caller's transaction. A domain is
 * claimed for an operation, then completed or released by the same: in between no other
 * operation gets it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Holdings {

	private final DomainRows domains;

	private final NameRegister names;

	private final Catalog catalog;

	private final Clock clock;

	Holdings(DomainRows domains, NameRegister names, Catalog catalog, Clock clock) {
		this.domains = domains;
		this.names = names;
		this.catalog = catalog;
		this.clock = clock;
	}

	/**
	 * Claims domains already held, each for its operation, in one statement.
	 * @param operation {@link Operation#RENEW} or {@link Operation#RESTORE}
	 * @param operations the operation of each domain
	 * @return those that were claimed; the others are not held or have an operation in
	 * progress
	 */
	public Set<DomainName> claim(CustomerId customer, Operation operation, Map<DomainName, UUID> operations) {
		return this.domains.claim(customer, operation, operations);
	}

	/**
	 * Claims names not held yet, in one statement: they are in the portfolio as pending
	 * from now on.
	 * @param wishes the acquisition of each operation, each of another name
	 * @return those that were claimed; the others somebody holds
	 */
	public Set<DomainName> acquire(CustomerId customer, Map<UUID, Acquisition> wishes) {
		List<Domain> domains = wishes.entrySet()
			.stream()
			.map((wish) -> Domain.pending(customer, wish.getValue(), wish.getKey(), now()))
			.toList();
		Set<DomainName> entered = this.names
			.enter(domains.stream().map((domain) -> new Entry(domain.name(), domain.key(), null)).toList(), today());
		this.domains.replaceGone(customer,
				domains.stream().filter((domain) -> entered.contains(domain.name())).toList());
		return entered;
	}

	/**
	 * Ends an operation that has succeeded: both dates are those told.
	 * @throws IllegalStateException if the domain was not claimed for it
	 */
	public void completed(OperationSucceeded outcome) {
		Domain domain = this.domains.claimedFor(outcome.customer(), List.of(outcome.id()))
			.stream()
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nothing is claimed for operation " + outcome.id()));
		domain.completed(outcome.paidUntil(), outcome.registryExpiry());
		this.names.freeFrom(outcome.name(), domain.key(), freeFrom(outcome.name(), outcome.paidUntil()));
	}

	/**
	 * Ends operations without effect, be it that the registry refused or that they were
	 * never sent. Domains that were pending are in the portfolio no longer.
	 */
	public void released(CustomerId customer, Collection<UUID> operations) {
		for (Domain domain : this.domains.claimedFor(customer, operations)) {
			if (domain.isPending()) {
				this.names.strike(domain.name(), domain.key());
				this.domains.remove(domain);
			}
			else {
				domain.released();
			}
		}
	}

	/**
	 * Takes domains in that the customer holds already.
	 * @throws IllegalStateException if somebody holds one of the names here
	 */
	public void adopt(CustomerId customer, Collection<AdoptedDomain> adopted) {
		List<Domain> domains = new ArrayList<>();
		List<Entry> entries = new ArrayList<>();
		for (AdoptedDomain one : adopted) {
			Domain domain = Domain.adopted(customer, one, now());
			domains.add(domain);
			entries.add(new Entry(one.name(), domain.key(), freeFrom(one.name(), one.paidUntil())));
		}
		if (this.names.enter(entries, today()).size() < entries.size()) {
			throw new NameHeld();
		}
		this.domains.replaceGone(customer, domains);
	}

	private LocalDate freeFrom(DomainName name, LocalDate paidUntil) {
		return this.catalog.rules(name.tld()).orElseThrow().lifeCycle().deleted(paidUntil).plusDays(1);
	}

	private LocalDate today() {
		return ExpiryCalendar.today(this.clock);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
