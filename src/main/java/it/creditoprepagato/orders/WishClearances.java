package it.creditoprepagato.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.domains.Acquisition;
import it.creditoprepagato.domains.Clearance;
import it.creditoprepagato.domains.Clearances;
import it.creditoprepagato.domains.DomainRefusal;
import it.creditoprepagato.domains.Registrants;
import it.creditoprepagato.domains.Renewal;
import it.creditoprepagato.registrar.AuthCode;
import it.creditoprepagato.registrar.Availability;
import it.creditoprepagato.registrar.Registrant;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/**
 * Asks for all wishes of an order whether the domains allow them; renewals with one
 * reading of the portfolio.
 */
@Component
class WishClearances {

	private final Clearances clearances;

	private final Customers customers;

	WishClearances(Clearances clearances, Customers customers) {
		this.clearances = clearances;
		this.customers = customers;
	}

	/**
	 * For each wish, in their order: what stands against it, or what the registry will be
	 * told.
	 */
	List<Answer> of(CustomerId customer, List<DomainWish> wishes, Map<DomainName, Availability> availabilities) {
		Map<RenewDomain, Clearance> renewals = renewals(customer, wishes);
		Registrant self = Registrants.of(this.customers.get(customer).profile());
		Set<DomainName> seen = new HashSet<>();
		List<Answer> answers = new ArrayList<>();
		for (DomainWish wish : wishes) {
			answers.add(seen.add(wish.domain()) ? switch (wish) {
				case RenewDomain renewal -> new Answer(renewals.getOrDefault(renewal, inProgress(wish)), null);
				case RestoreDomain restore -> new Answer(this.clearances.restore(customer, restore.domain()), null);
				case RegisterDomain register -> register(register, self, availabilities);
				case TransferDomain transfer -> transfer(transfer, self);
			} : new Answer(inProgress(wish), null));
		}
		return answers;
	}

	private Map<RenewDomain, Clearance> renewals(CustomerId customer, List<DomainWish> wishes) {
		List<RenewDomain> renewals = wishes.stream()
			.filter(RenewDomain.class::isInstance)
			.map(RenewDomain.class::cast)
			.toList();
		List<Clearance> answers = this.clearances.renewals(customer,
				renewals.stream()
					.map((wish) -> new Renewal(wish.domain(), wish.years(), wish.currentExpiry()))
					.toList());
		Map<RenewDomain, Clearance> byWish = new HashMap<>();
		for (int line = 0; line < renewals.size(); line++) {
			byWish.put(renewals.get(line), answers.get(line));
		}
		return byWish;
	}

	private Answer register(RegisterDomain wish, Registrant self, Map<DomainName, Availability> availabilities) {
		Registrant holder = (wish.holder().registrant() != null) ? wish.holder().registrant() : self;
		var registration = new Acquisition.Registration(wish.domain(), wish.years(), holder,
				wish.holder().nameServers());
		Availability availability = availabilities.getOrDefault(wish.domain(), Availability.UNKNOWN);
		return new Answer(this.clearances.registration(registration, availability), registration);
	}

	private Answer transfer(TransferDomain wish, Registrant self) {
		AuthCode code = (wish.authCode() != null) ? new AuthCode(wish.authCode()) : null;
		var transfer = new Acquisition.TransferIn(wish.domain(), code, self);
		return new Answer(this.clearances.transfer(transfer), transfer);
	}

	private static Clearance inProgress(DomainWish wish) {
		return new DomainRefusal.InProgress(wish.domain());
	}

	/**
	 * Whether a wish is allowed.
	 *
	 * @param clearance yes or no
	 * @param acquisition the name that it would bring
	 */
	record Answer(Clearance clearance, @Nullable Acquisition acquisition) {
	}

}
