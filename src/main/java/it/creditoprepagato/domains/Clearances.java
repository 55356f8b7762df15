package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import it.creditoprepagato.catalog.BrokenRule;
import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.catalog.TldRules;
import it.creditoprepagato.domains.Acquisition.Registration;
import it.creditoprepagato.domains.Acquisition.TransferIn;
import it.creditoprepagato.domains.Clearance.Cleared;
import it.creditoprepagato.domains.DomainRefusal.AgainstRule;
import it.creditoprepagato.domains.DomainRefusal.NotAscertained;
import it.creditoprepagato.domains.DomainRefusal.NotHeld;
import it.creditoprepagato.domains.DomainRefusal.Premium;
import it.creditoprepagato.domains.DomainRefusal.Taken;
import it.creditoprepagato.domains.DomainRefusal.UnsupportedTld;
import it.creditoprepagato.registrar.Availability;
import it.creditoprepagato.registrar.Instruction;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says, before money moves, whether an operation may be ordered today: the rules of the
 * suffix, the dates, the holder, what is in progress. Changes nothing and asks no
 * registry; a name that passes is claimed in the {@link Portfolio} with the order.
 */
@Service
public class Clearances {

	private final Portfolio portfolio;

	private final NameRegister names;

	private final Catalog catalog;

	private final Clock clock;

	Clearances(Portfolio portfolio, NameRegister names, Catalog catalog, Clock clock) {
		this.portfolio = portfolio;
		this.names = names;
		this.catalog = catalog;
		this.clock = clock;
	}

	/**
	 * Whether a domain may be renewed. Refused if it is not held, another operation is in
	 * progress, its status forbids it (a domain in redemption can only be restored), the
	 * expiry shown is another by now, the term is not sold, the expiry would lie beyond
	 * ten years, or the registry's renewal at expiry is paid for already.
	 */
	@Transactional(readOnly = true)
	public Clearance renewal(CustomerId customer, Renewal renewal) {
		return renewals(customer, List.of(renewal)).getFirst();
	}

	/** The same for many at once, in their order, with one reading of the portfolio. */
	@Transactional(readOnly = true)
	public List<Clearance> renewals(CustomerId customer, List<Renewal> renewals) {
		Map<DomainName, HeldDomain> held = held(customer, renewals.stream().map(Renewal::name).toList());
		return renewals.stream()
			.map((renewal) -> ofHeld(held, renewal.name(), (rules, domain) -> rules.renewal(domain, renewal)))
			.toList();
	}

	/**
	 * Whether a domain may be brought back. Refused if it is not held, another operation
	 * is in progress, or it is not in redemption (RFC 3915).
	 */
	@Transactional(readOnly = true)
	public Clearance restore(CustomerId customer, DomainName name) {
		return ofHeld(held(customer, List.of(name)), name, RenewalRules::restore);
	}

	/**
	 * Whether a name may be registered. Refused if the suffix is not sold, one of its
	 * rules is against the name, the term or the holder, somebody has the name, or the
	 * registry sells it as premium.
	 * @param availability what the registry said, asked before the transaction
	 */
	@Transactional(readOnly = true)
	public Clearance registration(Registration wish, Availability availability) {
		return acquisition(wish, Optional.empty()).orElseGet(() -> switch (availability) {
			case AVAILABLE ->
				new Cleared(new Instruction.Register(wish.name(), wish.years(), wish.registrant(), wish.nameServers()));
			case TAKEN -> new Taken(wish.name());
			case PREMIUM -> new Premium(wish.name());
			case UNKNOWN -> new NotAscertained(wish.name());
		});
	}

	/**
	 * Whether a name may be brought from another registrar. Refused if the suffix is not
	 * sold, one of its rules is against the name, the holder or the auth code, or a
	 * customer here holds the name.
	 */
	@Transactional(readOnly = true)
	public Clearance transfer(TransferIn wish) {
		return acquisition(wish, authCode(wish))
			.orElseGet(() -> new Cleared(new Instruction.Transfer(wish.name(), wish.authCode(), wish.registrant())));
	}

	private Optional<Clearance> acquisition(Acquisition wish, Optional<BrokenRule> more) {
		Optional<TldRules> rules = this.catalog.rules(wish.name().tld());
		if (rules.isEmpty()) {
			return Optional.of(new UnsupportedTld(wish.name().tld()));
		}
		Optional<BrokenRule> broken = rules.get()
			.name(wish.name())
			.or(() -> rules.get().term(wish.operation(), wish.years()))
			.or(() -> rules.get().holder(wish.registrant().country()))
			.or(() -> more);
		if (broken.isPresent()) {
			return broken.map(AgainstRule::new);
		}
		return this.names.isHeld(wish.name(), today()) ? Optional.of(new Taken(wish.name())) : Optional.empty();
	}

	private Optional<BrokenRule> authCode(TransferIn wish) {
		String code = (wish.authCode() != null) ? wish.authCode().value() : null;
		return this.catalog.rules(wish.name().tld()).flatMap((rules) -> rules.authCode(code));
	}

	private Map<DomainName, HeldDomain> held(CustomerId customer, Collection<DomainName> names) {
		return this.portfolio.find(customer, names);
	}

	private Clearance ofHeld(Map<DomainName, HeldDomain> held, DomainName name,
			BiFunction<RenewalRules, HeldDomain, Clearance> check) {
		HeldDomain domain = held.get(name);
		if (domain == null) {
			return new NotHeld(name);
		}
		return this.catalog.rules(name.tld())
			.map((rules) -> check.apply(new RenewalRules(rules, today()), domain))
			.orElseGet(() -> new UnsupportedTld(name.tld()));
	}

	private LocalDate today() {
		return ExpiryCalendar.today(this.clock);
	}

}
