package it.creditoprepagato.tax;

import it.creditoprepagato.shared.BasisPoints;
import it.creditoprepagato.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Net, VAT and payable agree to the cent, in both directions. */
class TaxAssessmentTests {

	private static final BasisPoints ORDINARY = BasisPoints.percent(22);

	@ParameterizedTest
	@CsvSource({ "100.00,22.00", "0.01,0.00", "0.02,0.00", "0.03,0.01", "81.30,17.89", "1234.56,271.60",
			"10000.00,2200.00", "0.25,0.06" })
	void vatIsRoundedHalfUp(String net, String vat) {
		assertThat(TaxAssessment.of(TaxTreatment.ITALIAN, ORDINARY, Money.parse(net)).vat()).hasToString(vat);
	}

	@ParameterizedTest
	@CsvSource({ "ITALIAN,122.00,100.00,22.00", "ITALIAN,100.00,81.97,18.03", "ITALIAN,0.01,0.01,0.00",
			"ITALIAN,0.03,0.02,0.01", "EU_CONSUMER,50.00,40.98,9.02", "SPLIT_PAYMENT,100.00,100.00,22.00" })
	void netIsMadeFromWhatCame(TaxTreatment treatment, String received, String net, String vat) {
		TaxAssessment assessment = TaxAssessment.ofReceived(treatment, ORDINARY, Money.parse(received));
		assertThat(assessment.net()).hasToString(net);
		assertThat(assessment.vat()).hasToString(vat);
		assertThat(assessment.payable()).hasToString(received);
	}

	@ParameterizedTest
	@EnumSource(names = { "EU_REVERSE_CHARGE", "OUTSIDE_EU" })
	void netIsWhatCameWhereNoVatIsOwed(TaxTreatment treatment) {
		Money received = Money.parse("99.99");
		TaxAssessment assessment = TaxAssessment.ofReceived(treatment, BasisPoints.percent(0), received);
		assertThat(assessment).isEqualTo(new TaxAssessment(treatment, BasisPoints.percent(0), received, Money.ZERO));
		assertThat(assessment.payable()).isEqualTo(received);
		assertThat(assessment.natura()).isEqualTo(Natura.N2_1);
	}

	@Test
	void everyAmountThatComesIsPayableToTheCent() {
		for (long cents = 0; cents <= 20_000; cents++) {
			Money received = Money.cents(cents);
			TaxAssessment assessment = TaxAssessment.ofReceived(TaxTreatment.ITALIAN, ORDINARY, received);
			assertThat(assessment.payable()).isEqualTo(received);
		}
	}

	@Test
	void netOfAnAssessedTotalIsTheNetAgain() {
		for (long cents = 0; cents <= 20_000; cents++) {
			TaxAssessment assessment = TaxAssessment.of(TaxTreatment.ITALIAN, ORDINARY, Money.cents(cents));
			assertThat(TaxAssessment.ofReceived(TaxTreatment.ITALIAN, ORDINARY, assessment.payable()))
				.isEqualTo(assessment);
		}
	}

	@Test
	void assessmentThatDoesNotAddUpCannotBeBuilt() {
		Money hundred = Money.parse("100.00");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new TaxAssessment(TaxTreatment.ITALIAN, ORDINARY, hundred, Money.parse("22.02")));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> TaxAssessment.of(TaxTreatment.ITALIAN, BasisPoints.percent(0), hundred));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> TaxAssessment.of(TaxTreatment.OUTSIDE_EU, ORDINARY, hundred));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> TaxAssessment.of(TaxTreatment.ITALIAN, ORDINARY, Money.parse("-1.00")));
	}

}
