package it.creditoprepagato.customers;

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

	/** Whether they are what the law asks of this kind of customer in Italy. */
	boolean areItalianOf(CustomerKind kind) {
		return (this.vatNumber == null || this.vatNumber instanceof PartitaIva) && switch (kind) {
			case COMPANY -> this.vatNumber != null && !hasPersonalCode();
			case SOLE_TRADER -> this.vatNumber != null && hasPersonalCode();
			case PUBLIC_BODY -> this.taxCode != null && !hasPersonalCode();
			case PRIVATE_PERSON -> this.vatNumber == null && hasPersonalCode();
		};
	}

	/** Whether they can be those of this kind of customer abroad. */
	boolean areForeignOf(CustomerKind kind) {
		return this.taxCode == null && (this.vatNumber == null
				|| (this.vatNumber instanceof ForeignVatNumber && kind != CustomerKind.PRIVATE_PERSON));
	}

	private boolean hasPersonalCode() {
		return this.taxCode != null && this.taxCode.isPersonal();
	}

}
