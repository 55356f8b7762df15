package it.creditoprepagato.customers;

import java.sql.SQLException;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The database refuses by itself what no profile can be. */
@DatabaseTest
class CustomerConstraintTests {

	private static final String CHECK_VIOLATION = "23514";

	@Autowired
	private Customers customers;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "kind = 'OTHER'", "name = ''", "name = ' Rossi'", "name = E'Ros\\nsi'",
			"name = repeat('x', 81)", "street = ''", "street = repeat('x', 61)", "city = ''", "province = NULL",
			"province = 'Roma'", "postal_code = '183'", "country = 'it'", "country = 'DE'", "vat_number = NULL",
			"vat_number = '00743110158'", "vat_number = '00000000000'", "vat_number = 'DE12345678'",
			"vat_number_verified_at = now()", "tax_code = '00743110158'", "tax_code = 'RSSMRA85T10A562S'",
			"kind = 'SOLE_TRADER'", "kind = 'SOLE_TRADER', tax_code = NULL", "kind = 'PUBLIC_BODY'",
			"kind = 'PUBLIC_BODY', sdi_code = 'UFABCD', tax_code = NULL", "kind = 'PRIVATE_PERSON'",
			"kind = 'PRIVATE_PERSON', vat_number = NULL", "sdi_code = 'XXXXXXX'", "sdi_code = 'UFABCD'",
			"sdi_code = 'abc1234'", "pec = 'a@pec.example'", "sdi_code = '0000000', pec = 'a'", "email = 'a@b'",
			"email = repeat('x', 250) || '@b.example'", "phone = '0612345678'", "phone = '+39 061234567'" })
	void companyOfItalyCannotBe(String assignment) {
		refuses(Profiles.aCompany(), assignment);
	}

	@ParameterizedTest
	@ValueSource(strings = { "vat_number = 'de1'", "tax_code = 'RSSMRA85T10A562S'", "kind = 'PRIVATE_PERSON'",
			"sdi_code = '0000000'", "pec = 'a@pec.example'", "vat_number = NULL, vat_number_verified_at = now()",
			"country = 'CH', vat_number_verified_at = now()", "province = ''", "postal_code = ''" })
	void businessOfBerlinCannotBe(String assignment) {
		refuses(Profiles.aBusinessOfBerlin(), assignment);
	}

	@ParameterizedTest
	@CsvSource({ "RSSMRA85T10A562S,true", "RSSMRA85T10A56NH,true", "RSSMRAURTMLARSNL,true", "MRTMTT91D08F205J,true",
			"BNCMRA80A41H501E,true", "00743110157,true", "RSSMRA85T10A562T,false", "RSSMRA85T00A562R,false",
			"RSSMRA85T32A562Y,false", "RSSMRA85T72A562C,false", "RSSMRA85F10A562R,false", "00743110158,false",
			"0074311015,false" })
	void databaseJudgesTaxCodesAsJavaDoes(String code, boolean valid) {
		boolean judged = this.jdbc.sql("SELECT customers.is_codice_fiscale(?)")
			.param(code)
			.query(Boolean.class)
			.single();
		assertThat(judged).isEqualTo(valid).isEqualTo(CodiceFiscale.isValid(code));
	}

	private void refuses(BillingProfile profile, String assignment) {
		CustomerId id = this.customers.open(profile).id();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> update(id, assignment))
			.havingRootCause()
			.isInstanceOfSatisfying(SQLException.class,
					(ex) -> assertThat(ex.getSQLState()).isEqualTo(CHECK_VIOLATION));
		assertThat(this.customers.get(id).profile()).isEqualTo(profile);
	}

	private void update(CustomerId id, String assignment) {
		this.jdbc.sql("UPDATE customers.customer SET " + assignment + " WHERE customer_id = ?")
			.param(id.value())
			.update();
	}

}
