package it.creditoprepagato.customers;

/** The number under which a business owes VAT, without the country in front. */
public sealed interface VatNumber permits PartitaIva, ForeignVatNumber {

	String value();

}
