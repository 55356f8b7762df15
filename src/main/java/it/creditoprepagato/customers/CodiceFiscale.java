package it.creditoprepagato.customers;

import java.util.List;
import java.util.regex.Pattern;

import it.creditoprepagato.customers.ProfileFault.Reason;

/**
 * The Italian tax code (D.P.R. 605/1973; made up as in D.M. 23 December 1976): of a
 * person 16 characters, the last a check letter; of a company or body 11 digits, checked
 * like a partita IVA. Where two persons would share a code, digits are replaced from the
 * right by the letters {@code LMNPQRSTUV} ("omocodia"); the check letter is that of the
 * code so written.
 *
 * <pre>
 * RSSMRA85T10A562S  valid
 * RSSMRA85T10A56NH  valid: the same person's, its last digit 2 replaced by N
 * RSSMRA85T10A562T  the check letter is wrong
 * 00743110157       valid, of a company
 * </pre>
 *
 * @param value 16 capital letters and digits, or 11 digits
 */
public record CodiceFiscale(String value) {

	private static final String DIGIT = "[0-9LMNPQRSTUV]";

	private static final Pattern PERSON = Pattern
		.compile("[A-Z]{6}" + DIGIT + "{2}[ABCDEHLMPRST]" + DIGIT + "{2}[A-Z]" + DIGIT + "{3}[A-Z]");

	private static final Pattern BODY = Pattern.compile("[0-9]{11}");

	private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

	/** What each character weighs at an odd place; letters A to J weigh as 0 to 9. */
	private static final int[] ODD = { 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18,
			20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23 };

	private static final int PERSON_LENGTH = 16;

	public CodiceFiscale {
		InvalidProfile.ifAny(faults(value));
	}

	public static boolean isValid(String value) {
		return faults(value).isEmpty();
	}

	/** The one thing that is wrong with a text that is no codice fiscale. */
	static List<ProfileFault> faults(String value) {
		if (BODY.matcher(value).matches()) {
			return PartitaIva.isValid(value) ? List.of() : List.of(Reason.TAX_CODE_CHECK_DIGIT.in(last(value)));
		}
		if (value.length() != PERSON_LENGTH) {
			return List.of(Reason.TAX_CODE_LENGTH.in(value.length()));
		}
		if (!PERSON.matcher(value).matches()) {
			return List.of(Reason.TAX_CODE_CHARACTERS.in(value));
		}
		if (!hasBirthday(value)) {
			return List.of(Reason.TAX_CODE_BIRTHDAY.in(value.substring(9, 11)));
		}
		return (last(value) == checkLetter(value)) ? List.of() : List.of(Reason.TAX_CODE_CHECK_LETTER.in(last(value)));
	}

	private static char last(String code) {
		return code.charAt(code.length() - 1);
	}

	/** Whether it is a person's, not a company's or body's. */
	public boolean isPersonal() {
		return this.value.length() == PERSON_LENGTH;
	}

	/** The day of birth, 1 to 31; of women 40 more. */
	private static boolean hasBirthday(String code) {
		int day = (10 * digit(code.charAt(9)) + digit(code.charAt(10))) % 40;
		int tens = digit(code.charAt(9));
		return tens < 8 && day >= 1 && day <= 31;
	}

	private static int digit(char character) {
		int substitute = "LMNPQRSTUV".indexOf(character);
		return (substitute < 0) ? character - '0' : substitute;
	}

	private static char checkLetter(String code) {
		int sum = 0;
		for (int i = 0; i < PERSON_LENGTH - 1; i++) {
			int index = CHARACTERS.indexOf(code.charAt(i));
			sum += (i % 2 == 0) ? ODD[index] : (index < 10) ? index : index - 10;
		}
		return (char) ('A' + sum % 26);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
