package it.creditoprepagato.customers;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import it.creditoprepagato.customers.ProfileFault.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads a billing profile that somebody typed, and tells at once all that is wrong with
 * it. Spaces, points and small letters in numbers do not matter, nor does the country in
 * front of a VAT number, nor how a telephone number is grouped; one without prefix is
 * Italian in Italy. Neither SDI code nor PEC means that there is none.
 */
public final class ProfileReading {

	private static final String UNSEEN = "[\\p{Cntrl}\\p{Z}]+";

	private static final String IN_NUMBERS = "[\\p{Cntrl}\\p{Z}.,/()\\-]+";

	private final Map<ProfilePart, ProfileFault> faults = new EnumMap<>(ProfilePart.class);

	private final Map<ProfilePart, String> typed;

	private final @Nullable BillingProfile profile;

	private ProfileReading(Map<ProfilePart, String> typed) {
		this.typed = typed;
		CustomerKind kind = kind();
		String name = line(ProfilePart.NAME);
		note(BillingProfile.faultsOfName(name));
		String country = code(ProfilePart.COUNTRY);
		note(Country.faults(country));
		this.profile = Country.isValid(country) ? in(new Country(country), kind, name) : null;
	}

	/** Parts that are absent are empty. */
	public static ProfileReading of(Map<ProfilePart, String> typed) {
		return new ProfileReading(typed);
	}

	/** What is wrong, in the order of the parts, at most one fault each. */
	public List<ProfileFault> faults() {
		return List.copyOf(this.faults.values());
	}

	/**
	 * The profile.
	 * @throws IllegalStateException if there are faults
	 */
	public BillingProfile profile() {
		if (this.profile == null) {
			throw new IllegalStateException("There is no profile: " + this.faults.values());
		}
		return this.profile;
	}

	private @Nullable BillingProfile in(Country country, @Nullable CustomerKind kind, String name) {
		PostalAddress address = address(country);
		TaxNumbers numbers = new TaxNumbers(vatNumber(country), taxCode());
		SdiAddress sdi = sdi(country);
		Contact contact = contact(country);
		if (kind == null) {
			return null;
		}
		note(numbers.faultsFor(kind, country));
		if (sdi != null) {
			note(sdi.faultsFor(kind, country));
		}
		return (address != null && sdi != null && contact != null && this.faults.isEmpty())
				? new BillingProfile(kind, name, address, numbers, sdi, contact) : null;
	}

	private @Nullable CustomerKind kind() {
		String text = code(ProfilePart.KIND);
		for (CustomerKind kind : CustomerKind.values()) {
			if (kind.name().equals(text)) {
				return kind;
			}
		}
		note(List.of(Reason.KIND_MISSING.in(text)));
		return null;
	}

	private @Nullable PostalAddress address(Country country) {
		String street = line(ProfilePart.STREET);
		String city = line(ProfilePart.CITY);
		String region = country.isItaly() ? code(ProfilePart.PROVINCE) : line(ProfilePart.PROVINCE);
		String postalCode = line(ProfilePart.POSTAL_CODE);
		String province = region.isEmpty() ? null : region;
		boolean fits = note(PostalAddress.faults(street, city, province, postalCode, country));
		return fits ? new PostalAddress(street, city, province, postalCode, country) : null;
	}

	private @Nullable VatNumber vatNumber(Country country) {
		String number = code(ProfilePart.VAT_NUMBER);
		if (number.isEmpty()) {
			return null;
		}
		if (country.isItaly()) {
			String digits = number.startsWith(country.code()) ? number.substring(country.code().length()) : number;
			return note(PartitaIva.faults(digits)) ? new PartitaIva(digits) : null;
		}
		UnionVatShape shape = UnionVatShape.of(country).orElse(null);
		String bare = (shape != null) ? shape.withoutPrefix(number) : number;
		List<ProfileFault> wrong = (shape != null) ? shape.faults(bare) : ForeignVatNumber.faults(bare);
		return note(wrong) ? new ForeignVatNumber(bare) : null;
	}

	private @Nullable CodiceFiscale taxCode() {
		String code = code(ProfilePart.TAX_CODE);
		return (!code.isEmpty() && note(CodiceFiscale.faults(code))) ? new CodiceFiscale(code) : null;
	}

	private @Nullable SdiAddress sdi(Country country) {
		String code = code(ProfilePart.SDI_CODE);
		String address = line(ProfilePart.PEC);
		String pec = address.isEmpty() ? null : address;
		SdiAddress none = (country.isItaly() || pec != null) ? SdiAddress.NONE : SdiAddress.ABROAD;
		String delivered = code.isEmpty() ? none.code() : code;
		return note(SdiAddress.faults(delivered, pec)) ? new SdiAddress(delivered, pec) : null;
	}

	private @Nullable Contact contact(Country country) {
		String email = line(ProfilePart.EMAIL);
		String phone = international(code(ProfilePart.PHONE), country);
		return note(Contact.faults(email, phone)) ? new Contact(email, phone) : null;
	}

	private static String international(String phone, Country country) {
		if (phone.startsWith("00")) {
			return "+" + phone.substring(2);
		}
		return (country.isItaly() && !phone.isEmpty() && !phone.startsWith("+")) ? "+39" + phone : phone;
	}

	/** Whether there is nothing to note; of a part only what is found first is told. */
	private boolean note(List<ProfileFault> found) {
		found.forEach((fault) -> this.faults.putIfAbsent(fault.part(), fault));
		return found.isEmpty();
	}

	private String line(ProfilePart part) {
		return text(part, (text) -> text.replaceAll(UNSEEN, " ").strip());
	}

	private String code(ProfilePart part) {
		return text(part, (text) -> text.replaceAll(IN_NUMBERS, "").toUpperCase(Locale.ROOT));
	}

	private String text(ProfilePart part, Function<String, String> tidied) {
		return tidied.apply(this.typed.getOrDefault(part, ""));
	}

}
