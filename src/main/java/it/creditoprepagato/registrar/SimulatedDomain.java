package it.creditoprepagato.registrar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.LifeCycle.Phase;
import it.creditoprepagato.catalog.RenewalMode;
import it.creditoprepagato.catalog.TldRules;
import it.creditoprepagato.shared.DomainName;

/**
 * A domain as the simulated registry has it.
 *
 * @param name which
 * @param sponsor which registrar it is with
 * @param registeredOn the day it was registered
 * @param moves when it came to this registrar or is to leave it
 * @param expiry the last day paid for
 * @param atExpiry what happens then, where the registry renews by itself
 * @param authCode what a transfer must bring
 */
public record SimulatedDomain(DomainName name, Sponsor sponsor, LocalDate registeredOn, Moves moves, LocalDate expiry,
		AtExpiry atExpiry, String authCode) {

	/** Which registrar a domain is with. */
	public enum Sponsor {

		/** This one. */
		US,
		/** Another. */
		OTHER

	}

	/** What the registry does when a domain expires. */
	public enum AtExpiry {

		/** Renews it for a year, and again. */
		KEEP,
		/** Lets it go. */
		DROP

	}

	/**
	 * Transfers of a domain.
	 *
	 * @param cameOn the day it came to this registrar, if it did
	 * @param leavesOn the day it goes to another, if one has asked for it
	 */
	public record Moves(@Nullable LocalDate cameOn, @Nullable LocalDate leavesOn) {

		static final Moves NONE = new Moves(null, null);

	}

	/** One of ours that the registry was told to let go. */
	public static SimulatedDomain ours(DomainName name, LocalDate registeredOn, LocalDate expiry) {
		return new SimulatedDomain(name, Sponsor.US, registeredOn, Moves.NONE, expiry, AtExpiry.DROP, "simulato-0000");
	}

	/** One that is with another registrar, and can be transferred with that code. */
	public static SimulatedDomain elsewhere(DomainName name, LocalDate registeredOn, LocalDate expiry,
			String authCode) {
		return new SimulatedDomain(name, Sponsor.OTHER, registeredOn, Moves.NONE, expiry, AtExpiry.DROP, authCode);
	}

	/** As it is once the registry has done what was due by that day. */
	SimulatedDomain on(TldRules rules, LocalDate today) {
		SimulatedDomain domain = this;
		while (domain.isKept(rules) && today.isAfter(domain.lastDayToDrop(rules))) {
			domain = domain.expiring(domain.expiry.plusYears(1));
		}
		return domain;
	}

	/** Kept, unless it is too late for that: as registries have it when nobody speaks. */
	SimulatedDomain undecided(TldRules rules, LocalDate today) {
		return (this.sponsor == Sponsor.US && !today.isAfter(lastDayToDrop(rules))) ? at(AtExpiry.KEEP) : this;
	}

	/**
	 * The next day after that one on which something happens to it without being asked
	 * for.
	 */
	LocalDate nextEvent(TldRules rules, LocalDate today) {
		LocalDate leaves = this.moves.leavesOn();
		LocalDate own = isKept(rules) ? nextRenewal(today) : rules.lifeCycle().deleted(this.expiry).plusDays(1);
		return (leaves != null && leaves.isBefore(own)) ? leaves : own;
	}

	private LocalDate nextRenewal(LocalDate today) {
		LocalDate renewal = this.expiry.plusDays(1);
		return today.isBefore(renewal) ? renewal : this.expiry.plusYears(1).plusDays(1);
	}

	private boolean isKept(TldRules rules) {
		boolean renews = rules.terms().renewal() == RenewalMode.AT_EXPIRY || rules.lifeCycle().graceDays() > 0;
		return renews && this.atExpiry == AtExpiry.KEEP;
	}

	/** One that takes commands renews at first for the time being. */
	private LocalDate lastDayToDrop(TldRules rules) {
		return (rules.terms().renewal() == RenewalMode.AT_EXPIRY) ? this.expiry
				: rules.lifeCycle().graceEnds(this.expiry);
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
		return today.isBefore(rules.transfer().freeFrom(this.registeredOn, this.moves.cameOn()));
	}

	SimulatedDomain expiring(LocalDate changed) {
		return new SimulatedDomain(this.name, this.sponsor, this.registeredOn, this.moves, changed, this.atExpiry,
				this.authCode);
	}

	SimulatedDomain at(AtExpiry changed) {
		return new SimulatedDomain(this.name, this.sponsor, this.registeredOn, this.moves, this.expiry, changed,
				this.authCode);
	}

	/** Kept from now on, with another expiry. */
	SimulatedDomain renewed(LocalDate changed) {
		return expiring(changed).at(AtExpiry.KEEP);
	}

	SimulatedDomain transferred(LocalDate today, LocalDate changed) {
		return new SimulatedDomain(this.name, Sponsor.US, this.registeredOn, new Moves(today, null), changed,
				AtExpiry.KEEP, this.authCode);
	}

	SimulatedDomain leaving(LocalDate day) {
		return new SimulatedDomain(this.name, this.sponsor, this.registeredOn, new Moves(this.moves.cameOn(), day),
				this.expiry, this.atExpiry, this.authCode);
	}

	SimulatedDomain left() {
		return new SimulatedDomain(this.name, Sponsor.OTHER, this.registeredOn, Moves.NONE, this.expiry, this.atExpiry,
				this.authCode);
	}

}
