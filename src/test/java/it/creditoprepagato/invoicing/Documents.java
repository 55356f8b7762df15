package it.creditoprepagato.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.Contact;
import it.creditoprepagato.customers.Country;
import it.creditoprepagato.customers.CodiceFiscale;
import it.creditoprepagato.customers.CustomerKind;
import it.creditoprepagato.customers.ForeignVatNumber;
import it.creditoprepagato.customers.PartitaIva;
import it.creditoprepagato.customers.PostalAddress;
import it.creditoprepagato.customers.SdiAddress;
import it.creditoprepagato.customers.TaxNumbers;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.shared.BasisPoints;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.tax.TaxAssessment;
import it.creditoprepagato.tax.TaxTreatment;
import org.jspecify.annotations.Nullable;

/** One document of every kind. */
final class Documents {

	static final Seller SELLER = new Seller("Credito Prepagato S.r.l.", new PartitaIva("01234567897"),
			new PostalAddress("Via del Registro 1", "Arezzo", "AR", "52100", Country.ITALY),
			new Seller.Register("AR", "123456", 10_000, Seller.Members.SEVERAL), "IT60X0542811101000000123456");

	private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

	private static final PostalAddress ROME = new PostalAddress("Via Appia Nuova 120", "Roma", "RM", "00183",
			Country.ITALY);

	private static final Contact CONTACT = new Contact("rossi@example.it", "+390655500100");

	static final Map<String, TaxDocument> ALL = Map.of("italian-company",
			invoice(company(), TaxTreatment.ITALIAN, 100_00), "sole-trader",
			invoice(soleTrader(), TaxTreatment.ITALIAN, 0_01), "public-body",
			invoice(publicBody(), TaxTreatment.SPLIT_PAYMENT, 1_000_00), "eu-business",
			invoice(abroad("DE", "123456789"), TaxTreatment.EU_REVERSE_CHARGE, 77_48), "outside-eu",
			invoice(abroad("CH", "CHE123456789"), TaxTreatment.OUTSIDE_EU, 77_47), "eu-consumer",
			invoice(abroad("GR", null), TaxTreatment.EU_CONSUMER, 10_000_00), "credit-note", creditNote());

	private Documents() {
	}

	static TaxDocument invoice(BillingProfile buyer, TaxTreatment treatment, long cents) {
		return document(new DocumentNumber(DocumentType.INVOICE, 2026, 123), buyer, treatment, cents, List.of());
	}

	private static TaxDocument creditNote() {
		return document(new DocumentNumber(DocumentType.CREDIT_NOTE, 2026, 4), company(), TaxTreatment.ITALIAN, 40_00,
				List.of(new TaxDocument.Related(new DocumentNumber(DocumentType.INVOICE, 2026, 123), DAY)));
	}

	private static TaxDocument document(DocumentNumber number, BillingProfile buyer, TaxTreatment treatment, long cents,
			List<TaxDocument.Related> related) {
		BasisPoints rate = BasisPoints.percent((treatment.natura() != null) ? 0 : 22);
		TaxAssessment tax = TaxAssessment.of(treatment, rate, Money.cents(cents));
		var content = new TaxDocument.Content(List
			.of(new TaxDocument.Line("Ricarica di credito prepagato per operazioni su nomi a dominio", tax.net())), tax,
				related);
		boolean card = treatment == TaxTreatment.EU_CONSUMER;
		return new TaxDocument(number, DAY, new TaxDocument.Parties(SELLER, buyer), content,
				new TaxDocument.PaymentMade(card ? PaymentMethod.CARD : PaymentMethod.BANK_TRANSFER, DAY,
						card ? null : "CP-7K2M9QX"));
	}

	static BillingProfile company() {
		return new BillingProfile(CustomerKind.COMPANY, "Agenzia Rossi S.r.l.", ROME,
				new TaxNumbers(new PartitaIva("12345678903"), null), SdiAddress.byCode("ABC1234"), CONTACT);
	}

	private static BillingProfile soleTrader() {
		return new BillingProfile(CustomerKind.SOLE_TRADER, "Élodie Rossi – Web & Σχέδιο “Città”", ROME,
				new TaxNumbers(new PartitaIva("12345678903"), new CodiceFiscale("RSSMRA85T10A562S")),
				SdiAddress.byPec("rossi@pec.example.it"), CONTACT);
	}

	private static BillingProfile publicBody() {
		return new BillingProfile(CustomerKind.PUBLIC_BODY, "Comune di Arezzo",
				new PostalAddress("Piazza della Libertà 1", "Arezzo", "AR", "52100", Country.ITALY),
				new TaxNumbers(null, new CodiceFiscale("01234567897")), SdiAddress.byCode("UF1234"), CONTACT);
	}

	static BillingProfile abroad(String country, @Nullable String number) {
		return new BillingProfile((number != null) ? CustomerKind.COMPANY : CustomerKind.PRIVATE_PERSON, "Müller GmbH",
				new PostalAddress("Unter den Linden 1", "Berlin", null, "10117", new Country(country)),
				new TaxNumbers((number != null) ? new ForeignVatNumber(number) : null, null), SdiAddress.ABROAD,
				CONTACT);
	}

}
