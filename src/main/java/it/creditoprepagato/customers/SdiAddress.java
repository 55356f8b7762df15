package it.creditoprepagato.customers;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where the exchange system (SDI) delivers electronic invoices, as in the technical
 * specifications of FatturaPA, fields 1.1.4 and 1.1.6.
 *
 * @param code 7 characters, of a public body's office 6; {@code 0000000} when there is
 * none, {@code XXXXXXX} abroad
 * @param pec a certified mail address instead of a code
 */
public record SdiAddress(String code, @Nullable String pec) {

	private static final Pattern CODE = Pattern.compile("[A-Z0-9]{6,7}");

	private static final String NO_CODE = "0000000";

	/** Nowhere: the invoice is found in the customer's own tax account. */
	public static final SdiAddress NONE = new SdiAddress(NO_CODE, null);

	/** Of every customer abroad. */
	public static final SdiAddress ABROAD = new SdiAddress("XXXXXXX", null);

	private static final int OFFICE_CODE_LENGTH = 6;

	public SdiAddress {
		if (!CODE.matcher(code).matches()) {
			throw new IllegalArgumentException("Not an SDI code of 6 or 7 characters: " + code);
		}
		if (pec != null) {
			Texts.mailAddress("A PEC", pec);
			if (!code.equals(NO_CODE)) {
				throw new IllegalArgumentException("A PEC stands instead of an SDI code, not beside one");
			}
		}
	}

	public static SdiAddress byCode(String code) {
		return new SdiAddress(code, null);
	}

	public static SdiAddress byPec(String pec) {
		return new SdiAddress(NO_CODE, pec);
	}

	boolean isOffice() {
		return this.code.length() == OFFICE_CODE_LENGTH;
	}

}
