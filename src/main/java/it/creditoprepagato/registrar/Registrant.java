package it.creditoprepagato.registrar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who a domain belongs to, as the registry is told (RFC 5733).
 *
 * @param name of the firm or person, 1 to 255 characters
 * @param street with the house number, 1 to 255 characters
 * @param city 1 to 255 characters
 * @param province state or province, if there is one
 * @param postalCode 1 to 16 characters
 * @param country ISO 3166-1, two capital letters
 * @param taxCode codice fiscale or VAT number, if there is one
 * @param email where the registry writes
 * @param phone international, as in ITU-T E.164
 */
@Embeddable
public record Registrant(@Column(name = "registrant_name") String name,
		@Column(name = "registrant_street") String street, @Column(name = "registrant_city") String city,
		@Column(name = "registrant_province") @Nullable String province,
		@Column(name = "registrant_postal_code") String postalCode, @Column(name = "registrant_country") String country,
		@Column(name = "registrant_tax_code") @Nullable String taxCode, @Column(name = "registrant_email") String email,
		@Column(name = "registrant_phone") String phone) {

	private static final int LONGEST_LINE = 255;

	public Registrant {
		for (String line : new String[] { name, street, city, email, phone }) {
			if (line.isBlank() || line.length() > LONGEST_LINE) {
				throw new IllegalArgumentException("A line about a registrant has 1 to 255 characters");
			}
		}
		if (postalCode.isBlank() || postalCode.length() > 16 || !country.matches("[A-Z]{2}")) {
			throw new IllegalArgumentException("Not a registrant's postal code and country");
		}
	}

}
