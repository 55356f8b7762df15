package it.creditoprepagato.customers;

/** What a customer is before the tax law; it decides which numbers the profile needs. */
public enum CustomerKind {

	/** In Italy it has a partita IVA; a codice fiscale, if given, has 11 digits. */
	COMPANY,
	/**
	 * A sole trader or professional: in Italy a partita IVA and a person's codice
	 * fiscale.
	 */
	SOLE_TRADER,
	/**
	 * In Italy it has a codice fiscale of 11 digits and an office code of 6 characters.
	 */
	PUBLIC_BODY,
	/** In Italy a person's codice fiscale; never a VAT number. */
	PRIVATE_PERSON

}
