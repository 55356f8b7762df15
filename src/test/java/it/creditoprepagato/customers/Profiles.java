package it.creditoprepagato.customers;

/** Billing profiles of every kind, for tests of all modules. */
public final class Profiles {

	public static final Contact CONTACT = new Contact("fatture@rossi.example", "+390612345678");

	public static final PostalAddress ROME = new PostalAddress("Via Appia Nuova 1", "Roma", "RM", "00183",
			Country.ITALY);

	public static final PostalAddress BERLIN = new PostalAddress("Torstraße 1", "Berlin", null, "10119",
			new Country("DE"));

	public static final PostalAddress ZURICH = new PostalAddress("Bahnhofstrasse 1", "Zürich", "ZH", "8001",
			new Country("CH"));

	public static final PartitaIva PARTITA_IVA = new PartitaIva("00743110157");

	public static final CodiceFiscale OF_PERSON = new CodiceFiscale("RSSMRA85T10A562S");

	public static final CodiceFiscale OF_BODY = new CodiceFiscale("00743110157");

	public static final ForeignVatNumber OF_BERLIN = new ForeignVatNumber("123456789");

	/** The same, as the union's register knows it. */
	public static final UnionVatNumber OF_BERLIN_IN_UNION = new UnionVatNumber("DE", OF_BERLIN);

	private Profiles() {
	}

	public static BillingProfile aCompany() {
		return new BillingProfile(CustomerKind.COMPANY, "Agenzia Rossi S.r.l.", ROME,
				new TaxNumbers(PARTITA_IVA, OF_BODY), SdiAddress.byCode("ABC1234"), CONTACT);
	}

	public static BillingProfile aSoleTrader() {
		return new BillingProfile(CustomerKind.SOLE_TRADER, "Mario Rossi", ROME, new TaxNumbers(PARTITA_IVA, OF_PERSON),
				SdiAddress.byPec("mario@pec.example"), CONTACT);
	}

	public static BillingProfile aPublicBody() {
		return new BillingProfile(CustomerKind.PUBLIC_BODY, "Comune di Roma", ROME, new TaxNumbers(null, OF_BODY),
				SdiAddress.byCode("UFABCD"), CONTACT);
	}

	public static BillingProfile aPerson() {
		return new BillingProfile(CustomerKind.PRIVATE_PERSON, "Mario Rossi", ROME, new TaxNumbers(null, OF_PERSON),
				SdiAddress.NONE, CONTACT);
	}

	public static BillingProfile aBusinessOfBerlin() {
		return new BillingProfile(CustomerKind.COMPANY, "Müller GmbH", BERLIN, new TaxNumbers(OF_BERLIN, null),
				SdiAddress.ABROAD, CONTACT);
	}

	public static BillingProfile aPersonOfBerlin() {
		return new BillingProfile(CustomerKind.PRIVATE_PERSON, "Erika Müller", BERLIN, TaxNumbers.NONE,
				SdiAddress.ABROAD, CONTACT);
	}

	public static BillingProfile aBusinessOfZurich() {
		return new BillingProfile(CustomerKind.COMPANY, "Keller AG", ZURICH,
				new TaxNumbers(new ForeignVatNumber("CHE123456788"), null), SdiAddress.ABROAD, CONTACT);
	}

}
