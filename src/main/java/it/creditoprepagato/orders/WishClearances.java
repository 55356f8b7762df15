package it.creditoprepagato.orders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.domains.Acquisition;
import it.creditoprepagato.domains.Clearance;
import it.creditoprepagato.domains.Clearances;
import it.creditoprepagato.domains.DomainRefusal;
import it.creditoprepagato.domains.Registrants;
import it.creditoprepagato.domains.Renewal;
import it.creditoprepagato.registrar.Soundings;
import it.creditoprepagato.registrar.Registrant;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/**
 * Asks for all wishes of an order whether the domains allow them, in a few statements
 * however many they are.
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
	 * told. A second wish for a domain is always in the way of the first.
	 */
	List<Answer> of(CustomerId customer, List<DomainWish> wishes, Soundings soundings) {
		Map<DomainName, DomainWish> first = new LinkedHashMap<>();
		wishes.forEach((wish) -> first.putIfAbsent(wish.domain(), wish));
		Map<DomainName, Answer> answers = new HashMap<>();
		renew(customer, only(RenewDomain.class, first), answers);
		restore(customer, only(RestoreDomain.class, first), answers);
		acquire(acquisitions(customer, first.values()), soundings, answers);
		return wishes.stream()
			.map((wish) -> Objects.requireNonNullElseGet(answers.remove(wish.domain()),
					() -> new Answer(new DomainRefusal.InProgress(wish.domain()), null)))
			.toList();
	}

	private static <W> List<W> only(Class<W> kind, Map<DomainName, DomainWish> wishes) {
		return wishes.values().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private void renew(CustomerId customer, List<RenewDomain> wishes, Map<DomainName, Answer> answers) {
		List<Renewal> renewals = wishes.stream()
			.map((wish) -> new Renewal(wish.domain(), wish.years(), wish.currentExpiry()))
			.toList();
		List<Clearance> clearances = renewals.isEmpty() ? List.of() : this.clearances.renewals(customer, renewals);
		for (int at = 0; at < clearances.size(); at++) {
			answers.put(wishes.get(at).domain(), new Answer(clearances.get(at), null));
		}
	}

	private void restore(CustomerId customer, List<RestoreDomain> wishes, Map<DomainName, Answer> answers) {
		List<DomainName> names = wishes.stream().map(RestoreDomain::domain).toList();
		List<Clearance> clearances = names.isEmpty() ? List.of() : this.clearances.restores(customer, names);
		for (int at = 0; at < clearances.size(); at++) {
			answers.put(names.get(at), new Answer(clearances.get(at), null));
		}
	}

	private void acquire(List<Acquisition> wishes, Soundings soundings, Map<DomainName, Answer> answers) {
		List<Clearance> clearances = wishes.isEmpty() ? List.of() : this.clearances.acquisitions(wishes, soundings);
		for (int at = 0; at < clearances.size(); at++) {
			answers.put(wishes.get(at).name(), new Answer(clearances.get(at), wishes.get(at)));
		}
	}

	private List<Acquisition> acquisitions(CustomerId customer, Collection<DomainWish> wishes) {
		List<DomainWish> acquiring = wishes.stream()
			.filter((wish) -> wish instanceof RegisterDomain || wish instanceof TransferDomain)
			.toList();
		return acquiring.isEmpty() ? List.of()
				: acquisitions(Registrants.of(this.customers.get(customer).profile()), acquiring);
	}

	private static List<Acquisition> acquisitions(Registrant self, List<DomainWish> wishes) {
		List<Acquisition> acquisitions = new ArrayList<>();
		for (DomainWish wish : wishes) {
			if (wish instanceof RegisterDomain register) {
				acquisitions.add(register.acquisition(self));
			}
			else if (wish instanceof TransferDomain transfer) {
				acquisitions.add(transfer.acquisition(self));
			}
		}
		return acquisitions;
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
