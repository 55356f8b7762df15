package it.creditoprepagato.customers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import it.creditoprepagato.customers.ProfileFault.Reason;

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
		InvalidProfile.ifAny(faults(street, city, province, postalCode, country));
		Texts.requirePrintable(street, city, postalCode, (province != null) ? province : "");
	}

	static List<ProfileFault> faults(String street, String city, @Nullable String province, String postalCode,
			Country country) {
		return Stream.of(Texts.between(street, LONGEST_LINE, Reason.STREET_MISSING, Reason.STREET_TOO_LONG),
				Texts.between(city, LONGEST_LINE, Reason.CITY_MISSING, Reason.CITY_TOO_LONG),
				country.isItaly() ? faultsInItaly((province != null) ? province : "", postalCode)
						: faultsAbroad(province, postalCode))
			.flatMap((faults) -> faults)
			.toList();
	}

	private static Stream<ProfileFault> faultsInItaly(String province, String cap) {
		Stream<ProfileFault> letters = PROVINCE.matcher(province).matches() ? Stream.of()
				: Stream.of(Reason.PROVINCE_NOT_TWO_LETTERS.in(province));
		Stream<ProfileFault> digits = CAP.matcher(cap).matches() ? Stream.of()
				: Stream.of(Reason.CAP_NOT_FIVE_DIGITS.in(cap));
		return Stream.concat(letters, digits);
	}

	private static Stream<ProfileFault> faultsAbroad(@Nullable String region, String postalCode) {
		Stream<ProfileFault> length = (region != null) ? Texts.most(region, LONGEST_LINE, Reason.PROVINCE_TOO_LONG)
				: Stream.of();
		return Stream.concat(length, Texts.between(postalCode, LONGEST_POSTAL_CODE, Reason.POSTAL_CODE_MISSING,
				Reason.POSTAL_CODE_TOO_LONG));
	}

	/** The CAP as an Italian invoice writes it: {@code 00000} abroad. */
	public String cap() {
		return this.country.isItaly() ? this.postalCode : CAP_ABROAD;
	}

}
