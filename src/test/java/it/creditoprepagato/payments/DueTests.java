package it.creditoprepagato.payments;

import it.creditoprepagato.shared.BasisPoints;
import it.creditoprepagato.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What is asked for, to the cent. */
class DueTests {

	@ParameterizedTest
	@CsvSource({ "100.00, 22.00, 22, 122.00, 122.00", "100.00, 22.00, 0, 122.00, 100.00",
			"100.00, 0.00, 0, 100.00, 100.00", "1.00, 0.22, 22, 1.22, 1.22" })
	void payableIsTheNetWithTheVatThatTheCustomerPays(String net, String vat, int percent, String total,
			String payable) {
		Due due = due(net, vat, percent);
		assertThat(due.total()).hasToString(total);
		assertThat(due.payable()).hasToString(payable);
	}

	@ParameterizedTest
	@CsvSource({ "122.00, 22, 100.00", "100.00, 22, 81.97", "0.01, 22, 0.01", "100.00, 0, 100.00" })
	void creditOfMoneyIsItsNetHalfUp(String gross, int percent, String credit) {
		assertThat(due("50.00", (percent == 0) ? "0.00" : "11.00", percent).creditOf(Money.parse(gross)))
			.hasToString(credit);
	}

	@ParameterizedTest
	@CsvSource({ "0.00, 0.00, 0", "-1.00, 0.00, 0", "100.00, -0.01, 0", "100.00, 21.99, 22" })
	void amountsThatDoNotFitAreNotAskedFor(String net, String vat, int percent) {
		assertThatIllegalArgumentException().isThrownBy(() -> due(net, vat, percent));
	}

	@Test
	void referencesAreEasyToTypeAndDiffer() {
		assertThat(PaymentReferences.next()).matches("CP-[2-9A-HJKMNP-TV-Z]{7}").isNotEqualTo(PaymentReferences.next());
	}

	private static Due due(String net, String vat, int percent) {
		return new Due(Money.parse(net), Money.parse(vat), BasisPoints.percent(percent));
	}

}
