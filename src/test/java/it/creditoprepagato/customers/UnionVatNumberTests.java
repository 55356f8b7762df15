package it.creditoprepagato.customers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The union's register knows states by prefixes of its own. */
class UnionVatNumberTests {

	@ParameterizedTest
	@CsvSource({ "DE, DE123456789", "GR, EL123456789", "MC, FR123456789" })
	void prefixIsThatOfTheRegister(String country, String number) {
		assertThat(of(country).unionVatNumber()).get().hasToString(number);
	}

	@Test
	void thereIsNoneOutsideTheUnionNorInItaly() {
		assertThat(Profiles.aBusinessOfZurich().unionVatNumber()).isEmpty();
		assertThat(Profiles.aCompany().unionVatNumber()).isEmpty();
		assertThat(Profiles.aPersonOfBerlin().unionVatNumber()).isEmpty();
	}

	private static BillingProfile of(String country) {
		PostalAddress address = new PostalAddress("Via 1", "Urbs", null, "10000", new Country(country));
		return new BillingProfile(CustomerKind.COMPANY, "A", address, new TaxNumbers(Profiles.OF_BERLIN, null),
				SdiAddress.ABROAD, Profiles.CONTACT);
	}

}
