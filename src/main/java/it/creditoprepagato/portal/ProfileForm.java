package it.creditoprepagato.portal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.Country;
import it.creditoprepagato.customers.PostalAddress;
import it.creditoprepagato.customers.ProfileFault;
import it.creditoprepagato.customers.ProfilePart;
import it.creditoprepagato.customers.ProfileReading;
import it.creditoprepagato.customers.SdiAddress;
import it.creditoprepagato.customers.TaxNumbers;

import static java.util.Map.entry;

/**
 * A billing profile as it was typed, at sign-up and on the profile's own page.
 *
 * @param tipo the kind of customer
 * @param denominazione the firm, or first and last name
 * @param paese two letters
 * @param partitaIva or another country's VAT number
 * @param codiceFiscale in Italy
 * @param indirizzo the street
 * @param cap the postal code
 * @param citta the city
 * @param provincia in Italy two letters
 * @param sdi where electronic invoices go
 * @param pec where they go instead
 * @param email where mails go
 * @param telefono the telephone number
 */
record ProfileForm(@Nullable String tipo, @Nullable String denominazione, @Nullable String paese,
		@Nullable String partitaIva, @Nullable String codiceFiscale, @Nullable String indirizzo, @Nullable String cap,
		@Nullable String citta, @Nullable String provincia, @Nullable String sdi, @Nullable String pec,
		@Nullable String email, @Nullable String telefono) {

	private static final Map<ProfilePart, String> FIELDS = Map.ofEntries(entry(ProfilePart.KIND, "tipo"),
			entry(ProfilePart.NAME, "denominazione"), entry(ProfilePart.COUNTRY, "paese"),
			entry(ProfilePart.VAT_NUMBER, "partitaIva"), entry(ProfilePart.TAX_CODE, "codiceFiscale"),
			entry(ProfilePart.STREET, "indirizzo"), entry(ProfilePart.POSTAL_CODE, "cap"),
			entry(ProfilePart.CITY, "citta"), entry(ProfilePart.PROVINCE, "provincia"),
			entry(ProfilePart.SDI_CODE, "sdi"), entry(ProfilePart.PEC, "pec"), entry(ProfilePart.EMAIL, "email"),
			entry(ProfilePart.PHONE, "telefono"));

	/** Nothing typed yet, in Italy. */
	static ProfileForm blank() {
		return new ProfileForm(null, null, Country.ITALY.code(), null, null, null, null, null, null, null, null, null,
				null);
	}

	static ProfileForm of(BillingProfile profile) {
		PostalAddress seat = profile.address();
		TaxNumbers numbers = profile.numbers();
		SdiAddress sdi = profile.sdi();
		return new ProfileForm(profile.kind().name(), profile.name(), seat.country().code(),
				Objects.toString(numbers.vatNumber(), null), Objects.toString(numbers.taxCode(), null), seat.street(),
				seat.postalCode(), seat.city(), seat.province(), sdi.hasOwnCode() ? sdi.code() : null, sdi.pec(),
				profile.contact().email(), profile.contact().phone());
	}

	/** The same, with this address for mails if none was typed. */
	ProfileForm orEmail(@Nullable String other) {
		return new ProfileForm(this.tipo, this.denominazione, this.paese, this.partitaIva, this.codiceFiscale,
				this.indirizzo, this.cap, this.citta, this.provincia, this.sdi, this.pec,
				text(this.email).isBlank() ? other : this.email, this.telefono);
	}

	/**
	 * The profile; empty with every reason at its field.
	 * @param prefix where the fields stand in the whole form
	 */
	Optional<BillingProfile> read(String prefix, BindingResult problems) {
		ProfileReading reading = ProfileReading.of(typed());
		for (ProfileFault fault : reading.faults()) {
			problems.rejectValue(prefix + FIELDS.get(fault.part()), fault.key(), new Object[] { fault.detail() }, null);
		}
		return reading.faults().isEmpty() ? Optional.of(reading.profile()) : Optional.empty();
	}

	private Map<ProfilePart, String> typed() {
		Map<ProfilePart, String> parts = new EnumMap<>(ProfilePart.class);
		parts.put(ProfilePart.KIND, text(this.tipo));
		parts.put(ProfilePart.NAME, text(this.denominazione));
		parts.put(ProfilePart.COUNTRY, text(this.paese));
		parts.put(ProfilePart.VAT_NUMBER, text(this.partitaIva));
		parts.put(ProfilePart.TAX_CODE, text(this.codiceFiscale));
		parts.put(ProfilePart.STREET, text(this.indirizzo));
		parts.put(ProfilePart.POSTAL_CODE, text(this.cap));
		parts.put(ProfilePart.CITY, text(this.citta));
		parts.put(ProfilePart.PROVINCE, text(this.provincia));
		parts.put(ProfilePart.SDI_CODE, text(this.sdi));
		parts.put(ProfilePart.PEC, text(this.pec));
		parts.put(ProfilePart.EMAIL, text(this.email));
		parts.put(ProfilePart.PHONE, text(this.telefono));
		return parts;
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

}
