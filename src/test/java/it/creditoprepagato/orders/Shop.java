package it.creditoprepagato.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.customers.Profiles;
import it.creditoprepagato.domains.AdoptedDomain;
import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Holdings;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.domains.Registrants;
import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.registrar.RegistrySimulator;
import it.creditoprepagato.registrar.SimulatedDomain;
import it.creditoprepagato.registrar.SteppedJobs;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** An agency with domains that the registry knows as well, and what it orders. */
public final class Shop {

	private final ApplicationContext context;

	private final Agency agency;

	public Shop(ApplicationContext context, Agency agency) {
		this.context = context;
		this.agency = agency;
	}

	public CustomerId customer() {
		return this.agency.id();
	}

	public Agency agency() {
		return this.agency;
	}

	public Credit credit() {
		return this.agency.credit();
	}

	public LocalDate today() {
		return ExpiryCalendar.today(this.context.getBean(Clock.class));
	}

	/** A domain under a name of its own, paid for so many days more. */
	public DomainName holds(String prefix, String tld, int days) {
		DomainName name = aName(prefix, tld);
		holds(List.of(name), days);
		return name;
	}

	public void holds(Collection<DomainName> names, int days) {
		LocalDate expiry = today().plusDays(days);
		var registrant = Registrants.of(Profiles.aCompany());
		List<AdoptedDomain> adopted = names.stream()
			.map((name) -> new AdoptedDomain(name, expiry, expiry, AutoRenew.OFF, registrant, List.of()))
			.toList();
		this.context.getBean(TransactionOperations.class)
			.executeWithoutResult((transaction) -> this.context.getBean(Holdings.class).adopt(customer(), adopted));
		this.context.getBean(RegistrySimulator.class)
			.adopt(names.stream().map((name) -> SimulatedDomain.ours(name, today().minusYears(1), expiry)).toList());
	}

	public static DomainName aName(String prefix, String tld) {
		return DomainName.parse(prefix + UUID.randomUUID() + "." + tld);
	}

	static List<DomainName> names(int count, String tld) {
		return IntStream.range(0, count).mapToObj((number) -> aName("molti", tld)).toList();
	}

	public HeldDomain shows(DomainName name) {
		return this.context.getBean(Portfolio.class).find(customer(), name).orElseThrow();
	}

	/** For a year, with the expiry as it is. */
	public RenewDomain renewal(DomainName name) {
		LocalDate expiry = shows(name).paidUntil();
		return new RenewDomain(name, 1, (expiry != null) ? expiry : today(), Told.NOTHING);
	}

	public Placement renews(DomainName... names) {
		return places(Shortage.NONE, List.of(names).stream().map((name) -> (DomainWish) renewal(name)).toList());
	}

	Placement places(DomainWish wish) {
		return places(Shortage.NONE, List.of(wish));
	}

	Placement places(Shortage onShortage, List<DomainWish> wishes) {
		return places(order(onShortage, wishes));
	}

	public Placement places(PlaceOrder order) {
		return this.context.getBean(Orders.class).place(order);
	}

	public PlaceOrder order(Shortage onShortage, List<DomainWish> wishes) {
		return new PlaceOrder(customer(), new IdempotencyKey(UUID.randomUUID().toString()), wishes, onShortage,
				Agencies.BUYER);
	}

	/** The order as it stands now. */
	public DomainOrder order(Placement placement) {
		return this.context.getBean(Orders.class)
			.order(customer(), ((Placement.Placed) placement).order())
			.orElseThrow();
	}

	/** The only line of the order as it stands now. */
	DomainOperation line(Placement placement) {
		List<DomainOperation> lines = order(placement).lines();
		if (lines.size() != 1) {
			throw new AssertionError("Not one line: " + lines);
		}
		return lines.getFirst();
	}

	/** Runs the registry's jobs that are due. */
	public void registryWorks() {
		SteppedJobs.of(this.context).run();
	}

}
