package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import it.creditoprepagato.registrar.Soundings;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says, before money moves, whether an operation may be ordered today: the rules of the
 * suffix, the dates, the holder, what is in progress, where a name stands. Changes
 * nothing and asks no registry; a name that passes is claimed in the {@link Portfolio}
 * with the order.
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
	 * Whether each domain may be renewed, in the order of the wishes. Refused if it is
	 * not held, another operation is in progress, its status forbids it (a domain in
	 * redemption can only be restored), the expiry shown is another by now, the term is
	 * not sold, the expiry would lie beyond ten years, or the registry's renewal at
	 * expiry is paid for already.
	 */
	@Transactional(readOnly = true)
	public List<Clearance> renewals(CustomerId customer, List<Renewal> renewals) {
		Map<DomainName, HeldDomain> held = held(customer, renewals.stream().map(Renewal::name).toList());
		return renewals.stream()
			.map((renewal) -> ofHeld(held, renewal.name(), (rules, domain) -> rules.renewal(domain, renewal)))
			.toList();
	}

	/**
	 * Whether each domain may be brought back, in the order of the names. Refused if it
	 * is not held, another operation is in progress, or it is not in redemption (RFC
	 * 3915).
	 */
	@Transactional(readOnly = true)
	public List<Clearance> restores(CustomerId customer, List<DomainName> names) {
		Map<DomainName, HeldDomain> held = held(customer, names);
		return names.stream().map((name) -> ofHeld(held, name, RenewalRules::restore)).toList();
	}

	/**
	 * Whether each name may be registered, or brought from another registrar, in the
	 * order of the wishes. Refused if the suffix is not sold, one of its rules is against
	 * the name, the term, the holder or the auth code, a customer here holds the name;
	 * for a registration, if anybody does or the registry sells it as premium; for a
	 * transfer, if nobody holds it, or its registrar may not let it go (RFC 5731 §2.3).
	 * @param soundings what the registries said of the names, asked before the
	 * transaction
	 */
	@Transactional(readOnly = true)
	public List<Clearance> acquisitions(List<Acquisition> wishes, Soundings soundings) {
		Set<DomainName> held = this.names.held(wishes.stream().map(Acquisition::name).toList(), today());
		return wishes.stream().map((wish) -> acquisition(wish, held, soundings)).toList();
	}

	private Clearance acquisition(Acquisition wish, Set<DomainName> held, Soundings soundings) {
		DomainName name = wish.name();
		Optional<TldRules> rules = this.catalog.rules(name.tld());
		if (rules.isEmpty()) {
			return new UnsupportedTld(name.tld());
		}
		Optional<BrokenRule> broken = broken(wish, rules.get());
		if (broken.isPresent()) {
			return new AgainstRule(broken.get());
		}
		if (held.contains(name)) {
			return new Taken(name);
		}
		return switch (wish) {
			case Registration registration -> registration(registration, soundings.availability(name));
			case TransferIn transfer -> new Transfers(rules.get(), today()).clear(transfer, soundings.standing(name));
		};
	}

	private static Optional<BrokenRule> broken(Acquisition wish, TldRules rules) {
		return rules.name(wish.name())
			.or(() -> rules.term(wish.operation(), wish.years()))
			.or(() -> rules.holder(wish.registrant().country()))
			.or(() -> (wish instanceof TransferIn transfer)
					? rules.authCode((transfer.authCode() != null) ? transfer.authCode().value() : null)
					: Optional.empty());
	}

	private static Clearance registration(Registration wish, Availability availability) {
		return switch (availability) {
			case AVAILABLE ->
				new Cleared(new Instruction.Register(wish.name(), wish.years(), wish.registrant(), wish.nameServers()),
						List.of());
			case TAKEN -> new Taken(wish.name());
			case PREMIUM -> new Premium(wish.name());
			case UNKNOWN -> new NotAscertained(wish.name());
		};
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
