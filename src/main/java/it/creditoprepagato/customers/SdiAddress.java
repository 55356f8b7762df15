package it.creditoprepagato.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import it.creditoprepagato.customers.ProfileFault.Reason;

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

	private static final Pattern CHARACTERS = Pattern.compile("[A-Z0-9]*");

	private static final int CODE_LENGTH = 7;

	private static final String NO_CODE = "0000000";

	/** Nowhere: the invoice is found in the customer's own tax account. */
	public static final SdiAddress NONE = new SdiAddress(NO_CODE, null);

	/** Of every customer abroad. */
	public static final SdiAddress ABROAD = new SdiAddress("XXXXXXX", null);

	private static final int OFFICE_CODE_LENGTH = 6;

	public SdiAddress {
		InvalidProfile.ifAny(faults(code, pec));
	}

	/** Whether invoices are delivered by a code of the customer's own. */
	public boolean hasOwnCode() {
		return !this.code.equals(NO_CODE) && !equals(ABROAD);
	}

	static List<ProfileFault> faults(String code, @Nullable String pec) {
		List<ProfileFault> faults = new ArrayList<>();
		if (!CHARACTERS.matcher(code).matches()) {
			faults.add(Reason.SDI_CODE_CHARACTERS.in(code));
		}
		else if (code.length() != CODE_LENGTH && code.length() != OFFICE_CODE_LENGTH) {
			faults.add(Reason.SDI_CODE_LENGTH.in(code.length()));
		}
		if (pec != null) {
			faults.addAll(Texts.faultsOfMailAddress(pec, Reason.PEC_SHAPE));
			if (!code.equals(NO_CODE)) {
				faults.add(Reason.PEC_BESIDE_CODE.in(pec));
			}
		}
		return faults;
	}

	/** What is wrong with it for this kind of customer there. */
	List<ProfileFault> faultsFor(CustomerKind kind, Country country) {
		if (!country.isItaly()) {
			return abroad();
		}
		if (equals(ABROAD)) {
			return List.of(Reason.SDI_CODE_ONLY_ABROAD.in(this.code));
		}
		int length = (kind == CustomerKind.PUBLIC_BODY) ? OFFICE_CODE_LENGTH : CODE_LENGTH;
		Reason otherwise = (kind == CustomerKind.PUBLIC_BODY) ? Reason.SDI_CODE_OF_OFFICE : Reason.SDI_CODE_LENGTH;
		return (this.code.length() == length) ? List.of() : List.of(otherwise.in(this.code.length()));
	}

	private List<ProfileFault> abroad() {
		if (this.pec != null) {
			return List.of(Reason.PEC_ABROAD.in(this.pec));
		}
		return equals(ABROAD) ? List.of() : List.of(Reason.SDI_CODE_ABROAD.in(this.code));
	}

	public static SdiAddress byCode(String code) {
		return new SdiAddress(code, null);
	}

	public static SdiAddress byPec(String pec) {
		return new SdiAddress(NO_CODE, pec);
	}

}
