package it.creditoprepagato.registrar;

import java.time.LocalDate;

import it.creditoprepagato.catalog.LifeCycle.Phase;
import it.creditoprepagato.catalog.RenewalMode;
import it.creditoprepagato.catalog.TldRules;
import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

/**
 * A domain as the simulated registry has it.
 *
 * @param name which
 * @param sponsor which registrar it is with
 * @param registeredOn the day it was registered
 * @param transferredOn the day it came to this registrar, if it did
 * @param expiry the last day paid for
 * @param atExpiry what happens then, where the registry renews by itself
 * @param authCode what a transfer must bring
 */
public record SimulatedDomain(DomainName name, Sponsor sponsor, LocalDate registeredOn,
		@Nullable LocalDate transferredOn, LocalDate expiry, AtExpiry atExpiry, String authCode) {

	/** Which registrar a domain is with. */
	public enum Sponsor {

		/** This one. */
		US,
		/** Another. */
		OTHER

	}

	/** What the registry does when a domain expires. */
	public enum AtExpiry {

		/** Renews it for a year. */
		KEEP,
		/** Lets it go. */
		DROP

	}

	/** One of ours, to be let go at its expiry unless it is renewed. */
	public static SimulatedDomain ours(DomainName name, LocalDate registeredOn, LocalDate expiry) {
		return new SimulatedDomain(name, Sponsor.US, registeredOn, null, expiry, AtExpiry.DROP, "simulato-0000");
	}

	/** One that is with another registrar, and can be transferred with that code. */
	public static SimulatedDomain elsewhere(DomainName name, LocalDate registeredOn, LocalDate expiry,
			String authCode) {
		return new SimulatedDomain(name, Sponsor.OTHER, registeredOn, null, expiry, AtExpiry.DROP, authCode);
	}

	/** As it is once the registry has done what was due by that day. */
	SimulatedDomain on(LocalDate today) {
		return (this.atExpiry == AtExpiry.KEEP && today.isAfter(this.expiry))
				? expiring(this.expiry.plusYears(1)).at(AtExpiry.DROP) : this;
	}

	Phase phase(TldRules rules, LocalDate today) {
		return rules.lifeCycle().phase(this.expiry, today);
	}

	/**
	 * The date that the registry shows: one that takes commands has renewed by itself in
	 * the grace days, for the time being.
	 */
	LocalDate shownExpiry(TldRules rules, LocalDate today) {
		boolean renewed = rules.terms().renewal() == RenewalMode.COMMAND && phase(rules, today) == Phase.GRACE;
		return renewed ? this.expiry.plusYears(1) : this.expiry;
	}

	/** Whether it may not leave its registrar yet. */
	boolean isLocked(TldRules rules, LocalDate today) {
		boolean young = today.isBefore(this.registeredOn.plusDays(rules.transfer().creationLockDays()));
		boolean moved = this.transferredOn != null
				&& today.isBefore(this.transferredOn.plusDays(rules.transfer().transferLockDays()));
		return young || moved;
	}

	SimulatedDomain expiring(LocalDate changed) {
		return new SimulatedDomain(this.name, this.sponsor, this.registeredOn, this.transferredOn, changed,
				this.atExpiry, this.authCode);
	}

	SimulatedDomain at(AtExpiry changed) {
		return new SimulatedDomain(this.name, this.sponsor, this.registeredOn, this.transferredOn, this.expiry, changed,
				this.authCode);
	}

	SimulatedDomain transferred(LocalDate today, LocalDate changed) {
		return new SimulatedDomain(this.name, Sponsor.US, this.registeredOn, today, changed, AtExpiry.DROP,
				this.authCode);
	}

}
