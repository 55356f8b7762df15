package it.creditoprepagato.customers;

import java.util.List;
import java.util.regex.Pattern;

import it.creditoprepagato.customers.ProfileFault.Reason;

/**
 * The number of an Italian business (D.P.R. 633/1972, art. 35): seven digits of the
 * business, three of the office that gave it, one check digit by Luhn's formula (D.M. 23
 * December 1976).
 *
 * <pre>
 * 00743110157  valid
 * 00743110158  the check digit is wrong
 * 00000000000  agrees with its check digit, but number 0 is given to nobody
 * </pre>
 *
 * @param value 11 digits
 */
public record PartitaIva(String value) implements VatNumber {

	private static final Pattern DIGITS = Pattern.compile("[0-9]*");

	private static final int LENGTH = 11;

	private static final String OF_NOBODY = "0000000";

	public PartitaIva {
		InvalidProfile.ifAny(faults(value));
	}

	public static boolean isValid(String value) {
		return faults(value).isEmpty();
	}

	/** The one thing that is wrong with a text that is no partita IVA. */
	static List<ProfileFault> faults(String value) {
		if (!DIGITS.matcher(value).matches()) {
			return List.of(Reason.PARTITA_IVA_DIGITS.in(value));
		}
		if (value.length() != LENGTH) {
			return List.of(Reason.PARTITA_IVA_LENGTH.in(value.length()));
		}
		if (value.startsWith(OF_NOBODY)) {
			return List.of(Reason.PARTITA_IVA_OF_NOBODY.in(value));
		}
		return (luhn(value) % 10 == 0) ? List.of()
				: List.of(Reason.PARTITA_IVA_CHECK_DIGIT.in(value.charAt(LENGTH - 1)));
	}

	private static int luhn(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(i) - '0';
			int weighed = (i % 2 == 0) ? digit : 2 * digit;
			sum += (weighed > 9) ? weighed - 9 : weighed;
		}
		return sum;
	}

	@Override
	public String toString() {
		return this.value;
	}

}
