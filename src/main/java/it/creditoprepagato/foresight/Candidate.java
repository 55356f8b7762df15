package it.creditoprepagato.foresight;

import java.time.LocalDate;
import java.util.Comparator;

import it.creditoprepagato.catalog.TldRules;
import it.creditoprepagato.domains.Priority;
import it.creditoprepagato.shared.DomainName;

/**
 * A domain that is to be renewed.
 *
 * @param name which
 * @param priority the customer's
 * @param paidUntil the last day paid for
 * @param leadDays how many days before the registry must have been told it is renewed
 * @param rules of its suffix
 */
record Candidate(DomainName name, Priority priority, LocalDate paidUntil, int leadDays, TldRules rules) {

	/** In which credit is spent, on one day. */
	static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::priority)
		.thenComparing(Candidate::paidUntil)
		.thenComparing((candidate) -> candidate.name().ascii());

	/** The first day on which it is renewed. */
	LocalDate day() {
		return this.rules.terms().cutoff(this.paidUntil).minusDays(this.leadDays);
	}

	/** The last one. */
	LocalDate lastDay() {
		return this.rules.lifeCycle().graceEnds(this.paidUntil);
	}

	Candidate renewed() {
		return new Candidate(this.name, this.priority, this.paidUntil.plusYears(1), this.leadDays, this.rules);
	}

}
