package it.creditoprepagato.customers;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A billing profile laid flat, as its columns are. */
@Embeddable
record ProfileColumns(@Enumerated(EnumType.STRING) CustomerKind kind, String name, String street, String city,
		@Nullable String province, String postalCode, String country, @Nullable String vatNumber,
		@Nullable String taxCode, String sdiCode, @Nullable String pec, String email, String phone) {

	static ProfileColumns of(BillingProfile profile) {
		PostalAddress address = profile.address();
		VatNumber vatNumber = profile.numbers().vatNumber();
		CodiceFiscale taxCode = profile.numbers().taxCode();
		return new ProfileColumns(profile.kind(), profile.name(), address.street(), address.city(), address.province(),
				address.postalCode(), address.country().code(), (vatNumber != null) ? vatNumber.value() : null,
				(taxCode != null) ? taxCode.value() : null, profile.sdi().code(), profile.sdi().pec(),
				profile.contact().email(), profile.contact().phone());
	}

	BillingProfile profile() {
		PostalAddress address = new PostalAddress(this.street, this.city, this.province, this.postalCode,
				new Country(this.country));
		CodiceFiscale code = (this.taxCode != null) ? new CodiceFiscale(this.taxCode) : null;
		return new BillingProfile(this.kind, this.name, address, new TaxNumbers(number(address.country()), code),
				new SdiAddress(this.sdiCode, this.pec), new Contact(this.email, this.phone));
	}

	private @Nullable VatNumber number(Country country) {
		if (this.vatNumber == null) {
			return null;
		}
		return country.isItaly() ? new PartitaIva(this.vatNumber) : new ForeignVatNumber(this.vatNumber);
	}

}
