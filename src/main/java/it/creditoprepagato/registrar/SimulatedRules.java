package it.creditoprepagato.registrar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import it.creditoprepagato.catalog.LifeCycle.Phase;
import it.creditoprepagato.catalog.RenewalMode;
import it.creditoprepagato.catalog.TldRules;
import it.creditoprepagato.registrar.SimulatedDomain.AtExpiry;
import it.creditoprepagato.registrar.SimulatedDomain.Sponsor;
import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

/**
 * What a registry does with an instruction on a given day, and what it refuses (RFC 5731,
 * RFC 3915).
 *
 * @param tld the suffix's
 * @param today the day
 */
record SimulatedRules(TldRules tld, LocalDate today) {

	/** What becomes of the domain, or why nothing does. */
	sealed interface Decision {

	}

	/**
	 * The instruction is carried out.
	 *
	 * @param domain as it is after it
	 */
	record Changed(SimulatedDomain domain) implements Decision {
	}

	/** The instruction is refused. */
	record Denied(ResultCode code) implements Decision {
	}

	Decision decide(Instruction instruction, Optional<SimulatedDomain> stored) {
		Optional<SimulatedDomain> found = existing(stored);
		return switch (instruction) {
			case Instruction.Register it -> found.isPresent() ? denied(ResultCode.OBJECT_EXISTS) : register(it);
			case Instruction.Transfer it -> transfer(it, found.orElseGet(() -> somewhere(it.name(), it.authCode())));
			case Instruction.Renew it -> ours(found, (domain) -> renew(it, domain));
			case Instruction.Keep _ -> ours(found, this::keep);
			case Instruction.Restore _ -> ours(found, this::restore);
			case Instruction.Drop _ -> ours(found, this::drop);
		};
	}

	/**
	 * Where a name stands, by the same rules: whatever it knows nothing of is with
	 * another registrar.
	 */
	Standing standing(DomainName name, @Nullable AuthCode authCode, Optional<SimulatedDomain> stored) {
		SimulatedDomain domain = existing(stored).orElseGet(() -> somewhere(name, authCode));
		if (domain.sponsor() == Sponsor.US) {
			return new Standing.Ours(domain.shownExpiry(this.tld, this.today));
		}
		if (!authorises(authCode, domain)) {
			return new Standing.CodeRefused();
		}
		return (domain.phase(this.tld, this.today).compareTo(Phase.GRACE) > 0) ? new Standing.Held()
				: new Standing.Elsewhere(domain.registeredOn(), domain.moves().cameOn(), domain.expiry());
	}

	private Optional<SimulatedDomain> existing(Optional<SimulatedDomain> stored) {
		return stored.map((domain) -> domain.on(this.tld, this.today))
			.filter((domain) -> domain.phase(this.tld, this.today) != Phase.GONE);
	}

	private boolean authorises(@Nullable AuthCode authCode, SimulatedDomain domain) {
		return !this.tld.transfer().needsAuthCode() || authCode != null && authCode.value().equals(domain.authCode());
	}

	private Decision ours(Optional<SimulatedDomain> found, Function<SimulatedDomain, Decision> then) {
		if (found.isEmpty()) {
			return denied(ResultCode.OBJECT_DOES_NOT_EXIST);
		}
		return (found.get().sponsor() == Sponsor.US) ? then.apply(found.get()) : denied(ResultCode.AUTHORIZATION);
	}

	private Decision register(Instruction.Register it) {
		return new Changed(
				SimulatedDomain.ours(it.name(), this.today, this.today.plusYears(it.years())).at(AtExpiry.KEEP));
	}

	/**
	 * Whatever name is asked for is supposed to be with another registrar, paid for some
	 * months more.
	 */
	private SimulatedDomain somewhere(DomainName name, @Nullable AuthCode authCode) {
		String code = (authCode != null) ? authCode.value() : "";
		LocalDate registered = (Steering.of(name) == Steering.LOCKED) ? this.today : this.today.minusMonths(5);
		return SimulatedDomain.elsewhere(name, registered, this.today.plusMonths(7),
				code.equals("sbagliato") ? "giusto" : code);
	}

	private Decision transfer(Instruction.Transfer it, SimulatedDomain domain) {
		if (domain.sponsor() == Sponsor.US || domain.isLocked(this.tld, this.today)) {
			return denied(ResultCode.NOT_ELIGIBLE_FOR_TRANSFER);
		}
		if (domain.phase(this.tld, this.today).compareTo(Phase.GRACE) > 0) {
			return denied(ResultCode.STATUS_PROHIBITS);
		}
		if (!authorises(it.authCode(), domain)) {
			return denied(ResultCode.INVALID_AUTH_INFO);
		}
		return new Changed(domain.transferred(this.today,
				this.tld.transfer().expiryAfter(domain.expiry(), this.today, this.tld.terms().maxTotalYears())));
	}

	private Decision renew(Instruction.Renew it, SimulatedDomain domain) {
		if (this.tld.terms().renewal() == RenewalMode.AT_EXPIRY) {
			return denied(ResultCode.UNIMPLEMENTED_COMMAND);
		}
		if (domain.phase(this.tld, this.today).compareTo(Phase.GRACE) > 0) {
			return denied(ResultCode.STATUS_PROHIBITS);
		}
		LocalDate current = domain.shownExpiry(this.tld, this.today);
		if (!it.currentExpiry().equals(current)) {
			return denied(ResultCode.PARAMETER_RANGE);
		}
		LocalDate renewed = current.plusYears(it.years());
		return this.tld.total(renewed, this.today).isPresent() ? denied(ResultCode.NOT_ELIGIBLE_FOR_RENEWAL)
				: new Changed(domain.renewed(renewed));
	}

	private Decision keep(SimulatedDomain domain) {
		return switch (domain.phase(this.tld, this.today)) {
			case PAID -> (this.tld.terms().renewal() == RenewalMode.AT_EXPIRY) ? new Changed(domain.at(AtExpiry.KEEP))
					: denied(ResultCode.NOT_ELIGIBLE_FOR_RENEWAL);
			case GRACE -> new Changed(domain.renewed(domain.expiry().plusYears(1)));
			default -> denied(ResultCode.STATUS_PROHIBITS);
		};
	}

	private Decision restore(SimulatedDomain domain) {
		return (domain.phase(this.tld, this.today) == Phase.REDEMPTION)
				? new Changed(domain.renewed(domain.expiry().plusYears(1))) : denied(ResultCode.STATUS_PROHIBITS);
	}

	private Decision drop(SimulatedDomain domain) {
		return (domain.phase(this.tld, this.today).compareTo(Phase.GRACE) > 0) ? denied(ResultCode.STATUS_PROHIBITS)
				: new Changed(domain.at(AtExpiry.DROP));
	}

	private static Decision denied(ResultCode code) {
		return new Denied(code);
	}

}
