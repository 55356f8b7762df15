package it.creditoprepagato.customers;

import java.util.List;
import java.util.regex.Pattern;

import it.creditoprepagato.customers.ProfileFault.Reason;

/**
 * A VAT number of another country, written without its prefix: {@code 123456789} of
 * {@code DE}. Whether a number of the union exists is known only when it has been looked
 * up (see {@link Customer#hasVerifiedVatNumber()}).
 *
 * @param value 2 to 28 capital letters, digits, {@code +} and {@code *} (those of the
 * union: directive 2006/112/EC, art. 215; 28 is the longest of FatturaPA)
 */
public record ForeignVatNumber(String value) implements VatNumber {

	private static final Pattern FORMAT = Pattern.compile("[A-Z0-9+*]{2,28}");

	public ForeignVatNumber {
		InvalidProfile.ifAny(faults(value));
	}

	static List<ProfileFault> faults(String value) {
		return FORMAT.matcher(value).matches() ? List.of() : List.of(Reason.VAT_NUMBER_CHARACTERS.in(value));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
