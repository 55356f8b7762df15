package it.creditoprepagato.customers;

/** A part of a billing profile that is typed by itself, in the order of forms. */
public enum ProfilePart {

	/** The name of a {@link CustomerKind}. */
	KIND,
	/** Of the firm or person. */
	NAME,
	/** ISO 3166-1, two letters. */
	COUNTRY,
	/** The partita IVA, or the number of another country. */
	VAT_NUMBER,
	/** The Italian codice fiscale. */
	TAX_CODE,
	/** With the house number. */
	STREET,
	/** The CAP in Italy. */
	POSTAL_CODE,
	/** Where the street is. */
	CITY,
	/** The plate's two letters; a region abroad. */
	PROVINCE,
	/** Where electronic invoices go. */
	SDI_CODE,
	/** Where they go instead. */
	PEC,
	/** Where mails go. */
	EMAIL,
	/** The telephone number. */
	PHONE

}
