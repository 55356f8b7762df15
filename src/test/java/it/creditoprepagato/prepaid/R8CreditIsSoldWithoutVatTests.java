package it.creditoprepagato.prepaid;

import java.util.stream.Stream;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.customers.Profiles;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.SettlementOutcome;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** R8: credit is net; VAT is charged when it is bought. */
@DatabaseTest
class R8CreditIsSoldWithoutVatTests {

	@Autowired
	private Agencies agencies;

	@Autowired
	private Customers customers;

	static Stream<Arguments> treatments() {
		return Stream.of(arguments(Profiles.aCompany(), "22.00", "122.00", "122.00"),
				arguments(Profiles.aPersonOfBerlin(), "22.00", "122.00", "122.00"),
				arguments(Profiles.aPublicBody(), "22.00", "122.00", "100.00"),
				arguments(Profiles.aBusinessOfZurich(), "0.00", "100.00", "100.00"));
	}

	@ParameterizedTest
	@MethodSource("treatments")
	void topUpOfAHundredCreditsAHundred(BillingProfile profile, String vat, String total, String payable) {
		Agency agency = this.agencies.anAgency(profile).onPlan(Tier.MEMBER, 2026).withCredit("0.00");
		Payment payment = agency.asksForCredit("100.00");
		assertThat(payment.due().net()).hasToString("100.00");
		assertThat(payment.due().vat()).hasToString(vat);
		assertThat(payment.due().total()).hasToString(total);
		assertThat(payment.due().payable()).hasToString(payable);
		assertThat(agency.transfers(payable, payment)).isInstanceOf(SettlementOutcome.Settled.class);
		assertThat(agency.credit().available()).hasToString("100.00");
	}

	@Test
	void businessOfTheUnionWithAVerifiedNumberPaysTheNet() {
		Agency agency = this.agencies.anAgency(Profiles.aBusinessOfBerlin()).onPlan(Tier.MEMBER, 2026);
		this.customers.vatNumberVerified(agency.id(), Profiles.OF_BERLIN_IN_UNION);
		assertThat(agency.asksForCredit("100.00").due().payable()).hasToString("100.00");
	}

	@Test
	void whatWasAskedIsFixedThoughTheVatTreatmentChanges() {
		Agency agency = this.agencies.anAgency(Profiles.aBusinessOfBerlin())
			.onPlan(Tier.MEMBER, 2026)
			.withCredit("0.00");
		Payment payment = agency.asksForCredit("100.00");
		this.customers.vatNumberVerified(agency.id(), Profiles.OF_BERLIN_IN_UNION);
		agency.transfers("61.00", payment);
		agency.isSettledByWhatCame(payment);
		assertThat(agency.credit().available()).hasToString("50.00");
	}

}
