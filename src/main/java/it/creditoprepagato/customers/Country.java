package it.creditoprepagato.customers;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import it.creditoprepagato.customers.ProfileFault.Reason;

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
		InvalidProfile.ifAny(faults(code));
	}

	public static boolean isValid(String code) {
		return codes().contains(code);
	}

	/** Of all countries. */
	public static Set<String> codes() {
		return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
	}

	static List<ProfileFault> faults(String code) {
		return isValid(code) ? List.of() : List.of(Reason.COUNTRY_UNKNOWN.in(code));
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
