package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import it.creditoprepagato.catalog.BrokenRule;
import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.catalog.RenewalMode;
import it.creditoprepagato.catalog.TldRules;
import it.creditoprepagato.domains.Clearance.Cleared;
import it.creditoprepagato.domains.DomainRefusal.AgainstRule;
import it.creditoprepagato.domains.DomainRefusal.AlreadyRenewed;
import it.creditoprepagato.domains.DomainRefusal.ExpiryChanged;
import it.creditoprepagato.domains.DomainRefusal.InProgress;
import it.creditoprepagato.domains.DomainRefusal.WrongStatus;
import it.creditoprepagato.registrar.Instruction;

/**
 * Whether a domain held can be renewed or restored on a given day, and what the registry
 * is to be told.
 *
 * @param rules of its suffix
 * @param today the day
 */
record RenewalRules(TldRules rules, LocalDate today) {

	Clearance renewal(HeldDomain domain, Renewal renewal) {
		Optional<DomainRefusal> hindrance = hindrance(domain, Operation.RENEW);
		if (hindrance.isPresent()) {
			return hindrance.get();
		}
		LocalDate paidUntil = Objects.requireNonNull(domain.paidUntil());
		if (!paidUntil.equals(renewal.expiryShown())) {
			return new ExpiryChanged(domain.name(), paidUntil);
		}
		Optional<BrokenRule> broken = this.rules.term(Operation.RENEW, renewal.years())
			.or(() -> this.rules.total(paidUntil.plusYears(renewal.years()), this.today));
		if (broken.isPresent()) {
			return new AgainstRule(broken.get());
		}
		LocalDate registry = Objects.requireNonNull(domain.registryExpiry());
		return (this.rules.terms().renewal() == RenewalMode.AT_EXPIRY) ? atExpiry(domain, paidUntil, registry)
				: byCommand(domain, paidUntil, registry, renewal.years());
	}

	Clearance restore(HeldDomain domain) {
		Optional<DomainRefusal> hindrance = hindrance(domain, Operation.RESTORE);
		return hindrance.isPresent() ? hindrance.get()
				: new Cleared(new Instruction.Restore(domain.name()), List.of(new DomainWarning.InRedemption(
						this.rules.lifeCycle().redemptionEnds(Objects.requireNonNull(domain.paidUntil())))));
	}

	private Optional<DomainRefusal> hindrance(HeldDomain domain, Operation operation) {
		if (domain.operation() != null) {
			return Optional.of(new InProgress(domain.name()));
		}
		return domain.status().allows(operation) ? Optional.empty()
				: Optional.of(new WrongStatus(domain.name(), operation, domain.status()));
	}

	/** Until the registry has renewed, there is nothing more to keep. */
	private Clearance atExpiry(HeldDomain domain, LocalDate paidUntil, LocalDate registry) {
		if (paidUntil.isAfter(registry) && !this.today.isAfter(registry)) {
			return new AlreadyRenewed(domain.name(), paidUntil, registry);
		}
		return cleared(domain, new Instruction.Keep(domain.name(), paidUntil.plusYears(1)));
	}

	/**
	 * In its grace days the registry has renewed for a year by itself: that year is kept,
	 * and only what goes beyond it is asked for.
	 */
	private Clearance byCommand(HeldDomain domain, LocalDate paidUntil, LocalDate registry, int years) {
		LocalDate target = paidUntil.plusYears(years);
		if (domain.status() == DomainStatus.ACTIVE) {
			return cleared(domain, new Instruction.Renew(domain.name(), registry, years, target));
		}
		LocalDate renewed = registry.isAfter(paidUntil) ? registry : paidUntil.plusYears(1);
		return cleared(domain, (years == 1) ? new Instruction.Keep(domain.name(), target)
				: new Instruction.Renew(domain.name(), renewed, years - 1, target));
	}

	private Cleared cleared(HeldDomain domain, Instruction instruction) {
		List<DomainWarning> warnings = new ArrayList<>();
		if (domain.status() == DomainStatus.EXPIRED) {
			warnings.add(new DomainWarning.InGrace(
					this.rules.lifeCycle().graceEnds(Objects.requireNonNull(domain.paidUntil()))));
		}
		if (domain.priority() == Priority.LET_EXPIRE) {
			warnings.add(new DomainWarning.MeantToExpire());
		}
		return new Cleared(instruction, warnings);
	}

}
