package it.creditoprepagato.customers;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where a customer has its seat.
 *
 * @param street with the house number, 1 to 60 characters (the longest of FatturaPA)
 * @param city 1 to 60 characters
 * @param province in Italy the two letters of the plate; abroad a region, if any
 * @param postalCode in Italy the CAP of five digits; abroad the country's own
 * @param country where
 */
public record PostalAddress(String street, String city, @Nullable String province, String postalCode, Country country) {

	private static final Pattern PROVINCE = Pattern.compile("[A-Z]{2}");

	private static final Pattern CAP = Pattern.compile("[0-9]{5}");

	private static final int LONGEST_LINE = 60;

	private static final int LONGEST_POSTAL_CODE = 16;

	private static final String CAP_ABROAD = "00000";

	public PostalAddress {
		Texts.line("A street", street, LONGEST_LINE);
		Texts.line("A city", city, LONGEST_LINE);
		Texts.line("A postal code", postalCode, LONGEST_POSTAL_CODE);
		if (province != null) {
			Texts.line("A province", province, LONGEST_LINE);
		}
		if (country.isItaly() && (province == null || !PROVINCE.matcher(province).matches())) {
			throw new IllegalArgumentException("An Italian address has a province of two letters");
		}
		if (country.isItaly() && !CAP.matcher(postalCode).matches()) {
			throw new IllegalArgumentException("An Italian address has a CAP of five digits");
		}
	}

	/** The CAP as an Italian invoice writes it: {@code 00000} abroad. */
	public String cap() {
		return this.country.isItaly() ? this.postalCode : CAP_ABROAD;
	}

}
