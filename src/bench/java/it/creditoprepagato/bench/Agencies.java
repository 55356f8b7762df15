package it.creditoprepagato.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.CodiceFiscale;
import it.creditoprepagato.customers.Contact;
import it.creditoprepagato.customers.Country;
import it.creditoprepagato.customers.CustomerKind;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.customers.PartitaIva;
import it.creditoprepagato.customers.PostalAddress;
import it.creditoprepagato.customers.SdiAddress;
import it.creditoprepagato.customers.TaxNumbers;
import it.creditoprepagato.domains.AdoptedDomain;
import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.Holdings;
import it.creditoprepagato.domains.Registrants;
import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.NewUser;
import it.creditoprepagato.identity.Password;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.prepaid.OrderNumber;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.PriceLists;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.registrar.RegistrySimulator;
import it.creditoprepagato.registrar.SimulatedDomain;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes customers with many domains, and with credit.
 *
 * @param application where they are
 */
record Agencies(ApplicationContext application) {

	private static final Plan PLAN = new Plan(Tier.SUPER_ELITE, 2026);

	static final String PASSWORD = "una password lunga";

	private static final Actor ACTOR = Actor.system("bench");

	private static final BillingProfile PROFILE = new BillingProfile(CustomerKind.COMPANY, "Agenzia Rossi S.r.l.",
			new PostalAddress("Via Appia Nuova 1", "Roma", "RM", "00183", Country.ITALY),
			new TaxNumbers(new PartitaIva("00743110157"), new CodiceFiscale("00743110157")),
			SdiAddress.byCode("ABC1234"), new Contact("fatture@rossi.example", "+390612345678"));

	/**
	 * A domain to be held.
	 *
	 * @param name which
	 * @param expiry the last day paid for
	 * @param autoRenew whether it is renewed by itself
	 */
	record Held(DomainName name, LocalDate expiry, AutoRenew autoRenew) {
	}

	static String address(int number) {
		return "agenzia-" + number + "@example.it";
	}

	/** A customer with one user, as many domains as said, and that credit. */
	CustomerId make(int number, String credit, int domains, IntFunction<Held> domain) {
		bean(PriceLists.class).importIfEmpty();
		CustomerId customer = bean(Customers.class).open(PROFILE).id();
		bean(Users.class).register(customer,
				new NewUser(new EmailAddress(address(number)), "Mario Rossi", new Password(PASSWORD)));
		List<Held> held = IntStream.range(0, domains).mapToObj(domain).toList();
		bean(TransactionOperations.class).executeWithoutResult((transaction) -> {
			bean(PrepaidPlans.class).takeOver(customer,
					new Subscription(PLAN, new OrderNumber(100_000 + number), Instant.now().minusSeconds(1)), null);
			bean(Holdings.class).adopt(customer, held.stream().map(Agencies::adopted).toList());
		});
		bean(RegistrySimulator.class).adopt(held.stream()
			.map((one) -> SimulatedDomain.ours(one.name(), one.expiry().minusYears(2), one.expiry()))
			.toList());
		Reference reference = Reference.to("bench", customer.value());
		bean(Effect.class).run(customer,
				() -> bean(Ledger.class).credit(customer,
						new Posting(EntryKind.ENTRY_TOP_UP, Money.parse(credit), reference,
								new IdempotencyKey(reference.toString()), ACTOR,
								Posting.Details.of(Integer.toString(100_000 + number), null))));
		return customer;
	}

	private static AdoptedDomain adopted(Held held) {
		return new AdoptedDomain(held.name(), held.expiry(), held.expiry(), held.autoRenew(), Registrants.of(PROFILE),
				List.of());
	}

	private <T> T bean(Class<T> type) {
		return this.application.getBean(type);
	}

}
