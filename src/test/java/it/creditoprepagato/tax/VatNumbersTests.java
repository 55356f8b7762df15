package it.creditoprepagato.tax;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.customers.Profiles;
import it.creditoprepagato.customers.TaxNumbers;
import it.creditoprepagato.customers.UnionVatNumber;
import it.creditoprepagato.registrar.SteppedJobs;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.tax.VatNumberStanding.State;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers of the union are looked up by themselves; until then a sale bears Italian VAT.
 */
@DatabaseTest
class VatNumbersTests {

	private final UnionVatNumber number = FakeVies.aNumber();

	@Autowired
	private Customers customers;

	@Autowired
	private VatNumbers numbers;

	@Autowired
	private Tax tax;

	@Autowired
	private ViesRounds rounds;

	@Autowired
	private SettableClock clock;

	@Autowired
	private JdbcClient jdbc;

	private SteppedJobs jobs;

	@DynamicPropertySource
	static void register(DynamicPropertyRegistry properties) {
		properties.add("credito.tax.vies.address", FakeVies::address);
		properties.add("credito.tax.vies.patience", () -> "5s");
	}

	@BeforeEach
	void step(@Autowired ApplicationContext context) {
		this.jobs = SteppedJobs.of(context);
	}

	@AfterEach
	void now() {
		this.clock.reset();
	}

	@Test
	void numberThatIsFoundMakesTheCustomerOweTheVat() {
		FakeVies.says(this.number, FakeVies.valid());
		CustomerId customer = aBusiness();
		assertThat(this.numbers.standing(customer)).contains(VatNumberStanding.BEING_CHECKED);
		assertThat(treatment(customer)).isEqualTo(TaxTreatment.EU_CONSUMER);
		this.jobs.run();
		assertThat(this.numbers.standing(customer)).contains(new VatNumberStanding(State.VERIFIED,
				this.customers.get(customer).vatNumberVerifiedAt(), FakeVies.CONSULTATION));
		assertThat(treatment(customer)).isEqualTo(TaxTreatment.EU_REVERSE_CHARGE);
		assertThat(checks(customer)).containsExactly(Map.of("prefix", "DE", "vat_number", this.number.number().value(),
				"answer", "VALID", "told", FakeVies.CONSULTATION));
	}

	@Test
	void numberThatIsNotFoundIsChargedItalianVat() {
		FakeVies.says(this.number, FakeVies.invalid());
		CustomerId customer = aBusiness();
		this.jobs.run();
		assertThat(this.numbers.standing(customer)).map(VatNumberStanding::state).contains(State.NOT_FOUND);
		assertThat(treatment(customer)).isEqualTo(TaxTreatment.EU_CONSUMER);
		this.clock.advance(Duration.ofDays(2));
		this.jobs.run();
		assertThat(FakeVies.timesAsked(this.number)).isOne();
	}

	@Test
	void registerThatDoesNotAnswerIsAskedAgainEverLater() {
		FakeVies.says(this.number, FakeVies.fault(200, "MS_UNAVAILABLE"));
		CustomerId customer = aBusiness();
		this.jobs.run();
		assertThat(this.numbers.standing(customer)).map(VatNumberStanding::state).contains(State.UNREACHABLE);
		assertThat(treatment(customer)).isEqualTo(TaxTreatment.EU_CONSUMER);
		this.clock.advance(Duration.ofSeconds(61));
		this.jobs.run();
		this.clock.advance(Duration.ofSeconds(61));
		this.jobs.run();
		assertThat(FakeVies.timesAsked(this.number)).isEqualTo(2);
		FakeVies.says(this.number, FakeVies.valid());
		this.clock.advance(Duration.ofSeconds(61));
		this.jobs.run();
		assertThat(this.customers.get(customer).hasVerifiedVatNumber()).isTrue();
		assertThat(checks(customer)).extracting("answer").containsExactly("UNREACHABLE", "UNREACHABLE", "VALID");
	}

	@Test
	void pausesGrowToFourHoursAndAQuarter() {
		assertThat(List.of(1L, 2L, 3L, 9L, 10L, 1_000L)).extracting(ViesBackoff::after)
			.extracting(Duration::toMinutes)
			.containsExactly(1L, 2L, 4L, 256L, 256L, 256L);
	}

	@Test
	void askingByHandDoesNotWaitForTheNextTime() {
		FakeVies.says(this.number, FakeVies.fault(200, "MS_MAX_CONCURRENT_REQ"));
		CustomerId customer = aBusiness();
		this.jobs.run();
		FakeVies.says(this.number, FakeVies.valid());
		this.numbers.askAgain(customer);
		this.numbers.askAgain(customer);
		this.jobs.run();
		assertThat(this.customers.get(customer).hasVerifiedVatNumber()).isTrue();
		assertThat(FakeVies.timesAsked(this.number)).isEqualTo(2);
	}

	@Test
	void answerAboutANumberThatWasGivenUpChangesNothing() {
		FakeVies.says(this.number, FakeVies.valid());
		UnionVatNumber other = FakeVies.aNumber();
		FakeVies.says(other, FakeVies.invalid());
		CustomerId customer = aBusiness();
		this.customers.changeProfile(customer, businessWith(other), Agencies.BUYER);
		this.jobs.run();
		assertThat(this.numbers.standing(customer)).map(VatNumberStanding::state).contains(State.NOT_FOUND);
		assertThat(FakeVies.timesAsked(this.number)).isZero();
	}

	@Test
	void numberFoundWithinADayIsNotAskedForAgain() {
		FakeVies.says(this.number, FakeVies.valid());
		CustomerId customer = aBusiness();
		this.jobs.run();
		this.customers.changeProfile(customer, Profiles.aPersonOfBerlin(), Agencies.BUYER);
		assertThat(this.numbers.standing(customer)).isEmpty();
		this.customers.changeProfile(customer, businessWith(this.number), Agencies.BUYER);
		this.jobs.run();
		assertThat(this.customers.get(customer).hasVerifiedVatNumber()).isTrue();
		assertThat(FakeVies.timesAsked(this.number)).isOne();
	}

	@Test
	void numberThatEndsIsNoticedWithinTheMonth() {
		FakeVies.says(this.number, FakeVies.valid());
		CustomerId customer = aBusiness();
		this.jobs.run();
		FakeVies.says(this.number, FakeVies.invalid());
		this.rounds.run();
		this.jobs.run();
		assertThat(this.customers.get(customer).hasVerifiedVatNumber()).isTrue();
		this.clock.advance(Duration.ofDays(31));
		this.rounds.run();
		this.jobs.run();
		assertThat(this.customers.get(customer).hasVerifiedVatNumber()).isFalse();
		assertThat(treatment(customer)).isEqualTo(TaxTreatment.EU_CONSUMER);
	}

	@Test
	void verifiedNumberStaysSoWhileTheRegisterIsSilent() {
		FakeVies.says(this.number, FakeVies.valid());
		CustomerId customer = aBusiness();
		this.jobs.run();
		FakeVies.says(this.number, FakeVies.fault(500, "SERVICE_UNAVAILABLE"));
		this.clock.advance(Duration.ofDays(31));
		this.rounds.run();
		this.jobs.run();
		assertThat(this.customers.get(customer).hasVerifiedVatNumber()).isTrue();
		assertThat(FakeVies.timesAsked(this.number)).isEqualTo(2);
	}

	@Test
	void nobodyElseHasANumberToAskFor() {
		for (BillingProfile profile : List.of(Profiles.aCompany(), Profiles.aPersonOfBerlin(),
				Profiles.aBusinessOfZurich())) {
			CustomerId customer = this.customers.open(profile).id();
			this.numbers.askAgain(customer);
			this.jobs.run();
			assertThat(this.numbers.standing(customer)).isEmpty();
			assertThat(checks(customer)).isEmpty();
		}
	}

	private CustomerId aBusiness() {
		return this.customers.open(businessWith(this.number)).id();
	}

	private static BillingProfile businessWith(UnionVatNumber number) {
		BillingProfile one = Profiles.aBusinessOfBerlin();
		return new BillingProfile(one.kind(), one.name(), one.address(), new TaxNumbers(number.number(), null),
				one.sdi(), one.contact());
	}

	private TaxTreatment treatment(CustomerId customer) {
		return this.tax.assess(customer, Money.parse("100.00"), this.clock.instant()).treatment();
	}

	private List<Map<String, Object>> checks(CustomerId customer) {
		return this.jdbc.sql("""
				SELECT prefix, vat_number, answer, coalesce(consultation_number, reason, '') AS told
				  FROM tax.vies_check WHERE customer_id = ? ORDER BY asked_at""")
			.param(customer.value())
			.query()
			.listOfRows();
	}

}
