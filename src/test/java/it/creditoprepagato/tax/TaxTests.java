package it.creditoprepagato.tax;

import java.time.Instant;
import java.util.stream.Stream;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.customers.Profiles;
import it.creditoprepagato.launch.DatabaseAccess;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.BasisPoints;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The five treatments, and the rate of the day. */
@DatabaseTest
class TaxTests {

	private static final Instant TODAY = Instant.parse("2026-11-22T12:00:00Z");

	private static final Money HUNDRED = Money.parse("100.00");

	@Autowired
	private Customers customers;

	@Autowired
	private Tax tax;

	static Stream<Arguments> treatments() {
		return Stream.of(arguments(Profiles.aCompany(), TaxTreatment.ITALIAN, "22.00", "122.00", null),
				arguments(Profiles.aSoleTrader(), TaxTreatment.ITALIAN, "22.00", "122.00", null),
				arguments(Profiles.aPerson(), TaxTreatment.ITALIAN, "22.00", "122.00", null),
				arguments(Profiles.aPublicBody(), TaxTreatment.SPLIT_PAYMENT, "22.00", "100.00", null),
				arguments(Profiles.aPersonOfBerlin(), TaxTreatment.EU_CONSUMER, "22.00", "122.00", null),
				arguments(Profiles.aBusinessOfBerlin(), TaxTreatment.EU_CONSUMER, "22.00", "122.00", null),
				arguments(Profiles.aBusinessOfZurich(), TaxTreatment.OUTSIDE_EU, "0.00", "100.00", Natura.N2_1));
	}

	@ParameterizedTest
	@MethodSource("treatments")
	void treatmentFollowsFromWhoBuys(BillingProfile profile, TaxTreatment treatment, String vat, String payable,
			@Nullable Natura natura) {
		TaxAssessment assessment = this.tax.assess(aCustomer(profile), HUNDRED, TODAY);
		assertThat(assessment.treatment()).isEqualTo(treatment);
		assertThat(assessment.net()).isEqualTo(HUNDRED);
		assertThat(assessment.vat()).hasToString(vat);
		assertThat(assessment.total()).isEqualTo(HUNDRED.plus(Money.parse(vat)));
		assertThat(assessment.payable()).hasToString(payable);
		assertThat(assessment.natura()).isEqualTo(natura);
	}

	@Test
	void businessOfTheUnionWithAVerifiedNumberOwesTheVatItself() {
		CustomerId customer = aCustomer(Profiles.aBusinessOfBerlin());
		this.customers.vatNumberVerified(customer, Profiles.OF_BERLIN_IN_UNION);
		assertThat(this.tax.assess(customer, HUNDRED, TODAY))
			.isEqualTo(new TaxAssessment(TaxTreatment.EU_REVERSE_CHARGE, BasisPoints.percent(0), HUNDRED, Money.ZERO));
	}

	@ParameterizedTest
	@CsvSource({ "2013-09-30T22:00:00Z", "2026-11-22T12:00:00Z" })
	void rateIsThatOfTheDayInItaly(Instant at) {
		assertThat(this.tax.assess(aCustomer(Profiles.aCompany()), HUNDRED, at).rate())
			.isEqualTo(BasisPoints.percent(22));
	}

	@Test
	void dayBeforeTheFirstRateIsABug() {
		CustomerId customer = aCustomer(Profiles.aCompany());
		assertThatIllegalStateException()
			.isThrownBy(() -> this.tax.assess(customer, HUNDRED, Instant.parse("2013-09-30T21:59:59Z")));
	}

	@Test
	void rateOfAnotherDayAppliesFromItsMidnightInItalyOn() {
		CustomerId customer = aCustomer(Profiles.aCompany());
		withRate("2190-03-01", 2300, () -> {
			assertThat(this.tax.assess(customer, HUNDRED, Instant.parse("2190-02-28T22:59:59.999999Z")).vat())
				.hasToString("22.00");
			assertThat(this.tax.assess(customer, HUNDRED, Instant.parse("2190-02-28T23:00:00Z")).vat())
				.hasToString("23.00");
		});
	}

	@Test
	void whatWasAskedBeforeTheRateChangesIsOwedAsItWasAsked(@Autowired Agencies agencies) {
		Agency agency = agencies.anAgency().onPlan(Tier.MEMBER, 2026).withCredit("0.00");
		withRate("2190-03-01", 2300, () -> {
			Payment before = agency.at(Instant.parse("2190-02-28T22:00:00Z"), (one) -> one.asksForCredit("100.00"));
			Payment after = agency.at(Instant.parse("2190-03-01T12:00:00Z"), (one) -> {
				one.transfers("122.00", before);
				return one.asksForCredit("100.00");
			});
			assertThat(agency.now(before).status()).isEqualTo(PaymentStatus.SETTLED);
			assertThat(agency.credit().available()).hasToString("100.00");
			assertThat(after.due().payable()).hasToString("123.00");
		});
	}

	/** A row is written as staff would have it written: by the owner. */
	private static void withRate(String day, int basisPoints, Runnable work) {
		DatabaseAccess access = TestServer.access();
		JdbcTemplate owner = new JdbcTemplate(
				new DriverManagerDataSource(access.url(), access.owner().user(), access.owner().password()));
		owner.update("INSERT INTO tax.vat_rate VALUES (CAST(? AS date), ?)", day, basisPoints);
		try {
			work.run();
		}
		finally {
			owner.update("DELETE FROM tax.vat_rate WHERE valid_from = CAST(? AS date)", day);
		}
	}

	private CustomerId aCustomer(BillingProfile profile) {
		return this.customers.open(profile).id();
	}

}
