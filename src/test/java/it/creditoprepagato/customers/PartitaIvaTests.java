package it.creditoprepagato.customers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Which eleven digits are a partita IVA. */
class PartitaIvaTests {

	@ParameterizedTest
	@ValueSource(strings = { "00743110157", "12345678903", "00488410010", "06363391001", "00905811006" })
	void numberWithItsCheckDigitIsAccepted(String number) {
		assertThat(new PartitaIva(number)).hasToString(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "00743110158", "12345678901", "00000000000", "0000000 0000", "", "0074311015",
			"007431101570", "IT00743110157", "0074311015A", " 00743110157", "00743110157\n", "٠٠٧٤٣١١٠١٥٧" })
	void anythingElseIsRefused(String text) {
		assertThat(PartitaIva.isValid(text)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> new PartitaIva(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "10743110157", "00843110157", "00743110257", "07043110157" })
	void oneWrongDigitOrTwoSwappedAreNoticed(String number) {
		assertThat(PartitaIva.isValid(number)).isFalse();
	}

}
