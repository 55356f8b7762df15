package it.creditoprepagato.foresight;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Priority;
import it.creditoprepagato.domains.RenewalSchedule;

/** Chooses the domains that are to be renewed. */
@Component
class Candidates {

	private final Catalog catalog;

	private final RenewalSchedule schedule;

	Candidates(Catalog catalog, RenewalSchedule schedule) {
		this.catalog = catalog;
		this.schedule = schedule;
	}

	List<Candidate> of(List<HeldDomain> domains, Scope scope) {
		return domains.stream()
			.filter((domain) -> domain.priority() != Priority.LET_EXPIRE)
			.filter((domain) -> scope == Scope.ALL || domain.autoRenew() == AutoRenew.ON)
			.map(this::candidate)
			.toList();
	}

	/** What an operation in progress pays for is not to be paid again. */
	private Candidate candidate(HeldDomain domain) {
		LocalDate paidUntil = Objects.requireNonNull(domain.paidUntil());
		return new Candidate(domain.name(), domain.priority(),
				(domain.operation() != null) ? paidUntil.plusYears(1) : paidUntil,
				(domain.autoRenew() == AutoRenew.ON) ? this.schedule.leadDays() : 0,
				this.catalog.rules(domain.name().tld()).orElseThrow());
	}

}
