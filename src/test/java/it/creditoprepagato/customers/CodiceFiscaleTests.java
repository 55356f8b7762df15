package it.creditoprepagato.customers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Which texts are a codice fiscale. */
class CodiceFiscaleTests {

	@ParameterizedTest
	@ValueSource(strings = { "RSSMRA85T10A562S", "MRTMTT91D08F205J", "VRDGPP13R10B293P", "BNCMRA80A41H501E" })
	void codeOfAPersonIsAccepted(String code) {
		assertThat(new CodiceFiscale(code)).hasToString(code);
		assertThat(new CodiceFiscale(code).isPersonal()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RSSMRA85T10A56NH", "RSSMRA85T10A5SNT", "MRTMTT91D08F20RE", "RSSMRAURTMLARSNL" })
	void codeWithDigitsReplacedAgainstHomonymsIsAccepted(String code) {
		assertThat(new CodiceFiscale(code).isPersonal()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "00743110157", "06363391001" })
	void codeOfACompanyIsAccepted(String code) {
		assertThat(new CodiceFiscale(code).isPersonal()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RSSMRA85T10A562T", "RSSMRA85T10A56NS", "rssmra85t10a562s", "RSSMRA85T10A562",
			"RSSMRA85T10A562SS", "RSSMRA85F10A562R", "RSSMRA85T00A562R", "RSSMRA85T32A562Y", "RSSMRA85T72A562C",
			"RSSMRA8AT10A562S", "1SSMRA85T10A562S", "00743110158", "", "RSSMRA85T10A562S\n" })
	void anythingElseIsRefused(String text) {
		assertThat(CodiceFiscale.isValid(text)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> new CodiceFiscale(text));
	}

}
