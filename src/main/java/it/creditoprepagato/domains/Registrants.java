package it.creditoprepagato.domains;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.PostalAddress;
import it.creditoprepagato.customers.TaxNumbers;
import it.creditoprepagato.registrar.Registrant;
import org.jspecify.annotations.Nullable;

/** Makes registrants of customers, for whoever names no other. */
public final class Registrants {

	private Registrants() {
	}

	/** The customer as holder of a domain, frozen as the profile is now. */
	public static Registrant of(BillingProfile profile) {
		PostalAddress seat = profile.address();
		return new Registrant(profile.name(), seat.street(), seat.city(), seat.province(), seat.postalCode(),
				seat.country().code(), number(profile.numbers()), profile.contact().email(), profile.contact().phone());
	}

	/** Registries of the codice fiscale want it before the partita IVA. */
	private static @Nullable String number(TaxNumbers numbers) {
		if (numbers.taxCode() != null) {
			return numbers.taxCode().value();
		}
		return (numbers.vatNumber() != null) ? numbers.vatNumber().value() : null;
	}

}
