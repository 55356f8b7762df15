package it.creditoprepagato.customers;

import java.util.Locale;
import java.util.Set;

/**
 * A country as tax law sees it.
 *
 * @param code ISO 3166-1, two capital letters
 */
public record Country(String code) {

	/** Where the provider is. */
	public static final Country ITALY = new Country("IT");

	private static final Set<String> MEMBER_STATES = Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
			"FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

	private static final String MONACO = "MC";

	public Country {
		if (!isValid(code)) {
			throw new IllegalArgumentException("Not a country of ISO 3166-1: " + code);
		}
	}

	public static boolean isValid(String code) {
		return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
	}

	public boolean isItaly() {
		return equals(ITALY);
	}

	/**
	 * Whether the union's VAT applies there. Monaco counts as France (directive
	 * 2006/112/EC, art. 7).
	 */
	public boolean isInVatUnion() {
		return MEMBER_STATES.contains(this.code) || this.code.equals(MONACO);
	}

	@Override
	public String toString() {
		return this.code;
	}

}
