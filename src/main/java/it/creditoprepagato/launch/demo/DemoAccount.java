package it.creditoprepagato.launch.demo;

import java.util.Locale;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.Contact;
import it.creditoprepagato.customers.Country;
import it.creditoprepagato.customers.CustomerKind;
import it.creditoprepagato.customers.PartitaIva;
import it.creditoprepagato.customers.PostalAddress;
import it.creditoprepagato.customers.SdiAddress;
import it.creditoprepagato.customers.TaxNumbers;

/**
 * A customer of the demonstration, as it signs in.
 *
 * @param email of its one person
 * @param person who that is
 * @param password to sign in with
 * @param apiKey for its programs
 * @param profile what stands on its invoices
 */
record DemoAccount(String email, String person, String password, String apiKey, BillingProfile profile) {

	static final DemoAccount AGENZIA = new DemoAccount("agenzia@example.it", "Agenzia Rossi", "demo-agenzia-2016",
			"cpk_demo_agenzia", company("Agenzia Rossi", "12345678903",
					new PostalAddress("Via Appia Nuova 120", "Roma", "RM", "00183", Country.ITALY)));

	static final DemoAccount ELITE = new DemoAccount("elite@example.it", "Elena Ferri", "demo-elite-2026",
			"cpk_demo_elite", company("Elite Domini", "09876540585",
					new PostalAddress("Corso Venezia 8", "Milano", "MI", "20121", Country.ITALY)));

	static final DemoAccount NUOVA = new DemoAccount("nuova@example.it", "Nadia Costa", "demo-nuova-2026",
			"cpk_demo_nuova", company("Nuova Agenzia", "11223340586",
					new PostalAddress("Via Garibaldi 3", "Torino", "TO", "10122", Country.ITALY)));

	private static BillingProfile company(String name, String partitaIva, PostalAddress seat) {
		String mailbox = name.toLowerCase(Locale.ROOT).replace(' ', '.');
		return new BillingProfile(CustomerKind.COMPANY, name + " S.r.l.", seat,
				new TaxNumbers(new PartitaIva(partitaIva), null), SdiAddress.NONE,
				new Contact(mailbox + "@example.it", "+390655500100"));
	}

}
