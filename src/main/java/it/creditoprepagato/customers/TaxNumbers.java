package it.creditoprepagato.customers;

import java.util.List;
import java.util.stream.Stream;

import it.creditoprepagato.customers.ProfileFault.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The numbers by which a tax office knows a customer.
 *
 * @param vatNumber of a business
 * @param taxCode the Italian codice fiscale
 */
public record TaxNumbers(@Nullable VatNumber vatNumber, @Nullable CodiceFiscale taxCode) {

	/** Of somebody abroad who is no business, or does not say so. */
	public static final TaxNumbers NONE = new TaxNumbers(null, null);

	/** What the law asks of this kind of customer there and is missing, or cannot be. */
	List<ProfileFault> faultsFor(CustomerKind kind, Country country) {
		Stream<ProfileFault> person = (this.vatNumber != null && kind == CustomerKind.PRIVATE_PERSON)
				? Stream.of(Reason.VAT_NUMBER_OF_PERSON.in(this.vatNumber)) : Stream.of();
		return Stream.concat(person, country.isItaly() ? faultsInItaly(kind) : faultsAbroad()).toList();
	}

	private Stream<ProfileFault> faultsInItaly(CustomerKind kind) {
		boolean isBusiness = kind == CustomerKind.COMPANY || kind == CustomerKind.SOLE_TRADER;
		Stream<ProfileFault> number = (this.vatNumber instanceof ForeignVatNumber)
				? Stream.of(Reason.PARTITA_IVA_DIGITS.in(this.vatNumber))
				: (isBusiness && this.vatNumber == null) ? Stream.of(Reason.VAT_NUMBER_MISSING.in("")) : Stream.of();
		return Stream.concat(number, switch (kind) {
			case COMPANY -> faultsOfBody(this.taxCode);
			case PUBLIC_BODY ->
				(this.taxCode == null) ? Stream.of(Reason.TAX_CODE_OF_BODY_MISSING.in("")) : faultsOfBody(this.taxCode);
			case SOLE_TRADER, PRIVATE_PERSON -> faultsOfPerson(this.taxCode);
		});
	}

	private Stream<ProfileFault> faultsAbroad() {
		Stream<ProfileFault> number = (this.vatNumber instanceof PartitaIva)
				? Stream.of(Reason.VAT_NUMBER_CHARACTERS.in(this.vatNumber)) : Stream.of();
		Stream<ProfileFault> code = (this.taxCode != null) ? Stream.of(Reason.TAX_CODE_ABROAD.in(this.taxCode))
				: Stream.of();
		return Stream.concat(number, code);
	}

	private static Stream<ProfileFault> faultsOfPerson(@Nullable CodiceFiscale code) {
		if (code == null) {
			return Stream.of(Reason.TAX_CODE_OF_PERSON_MISSING.in(""));
		}
		return code.isPersonal() ? Stream.of() : Stream.of(Reason.TAX_CODE_NOT_OF_PERSON.in(code));
	}

	private static Stream<ProfileFault> faultsOfBody(@Nullable CodiceFiscale code) {
		return (code != null && code.isPersonal()) ? Stream.of(Reason.TAX_CODE_NOT_OF_BODY.in(code)) : Stream.of();
	}

}
