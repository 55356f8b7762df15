package it.creditoprepagato.customers;

import java.util.regex.Pattern;

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

	private static final Pattern FORMAT = Pattern.compile("(?!0{7})[0-9]{11}");

	public PartitaIva {
		if (!isValid(value)) {
			throw new IllegalArgumentException("Not a partita IVA: " + value);
		}
	}

	public static boolean isValid(String value) {
		return FORMAT.matcher(value).matches() && luhn(value) % 10 == 0;
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
