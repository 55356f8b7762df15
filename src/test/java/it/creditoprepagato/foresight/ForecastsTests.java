package it.creditoprepagato.foresight;

import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.PortfolioSettings;
import it.creditoprepagato.domains.Priority;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Plans;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What comes, for a customer's own domains, credit and list. */
@DatabaseTest
class ForecastsTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Forecasts forecasts;

	@Autowired
	private Adviser adviser;

	@Autowired
	private PortfolioSettings settings;

	private Shop shop;

	@BeforeEach
	void open(@Autowired Agencies agencies) {
		this.shop = new Shop(this.context, agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("30.00"));
	}

	@Test
	void creditLastsUntilTheDayBeforeSomethingIsNotCovered() {
		this.shop.holds("a", "com", 10);
		this.shop.holds("b", "com", 20);
		DomainName third = this.shop.holds("c", "com", 30);
		Forecast forecast = forecast(Scope.ALL);
		LocalDate today = this.shop.today();
		assertThat(forecast.lastsUntil()).contains(today.plusDays(29));
		assertThat(forecast.uncovered()).extracting(ForeseenRenewal::name).containsExactly(third);
		assertThat(forecast.neededUntil(today.plusDays(29))).isEqualTo(Money.parse("22.80"));
		assertThat(forecast.topUpUntil(today.plusDays(29))).isEqualTo(Money.ZERO);
		assertThat(forecast.topUpUntil(today.plusDays(30))).isEqualTo(Money.parse("4.20"));
	}

	@Test
	void automaticOnesAreRenewedAWeekEarlier() {
		DomainName name = this.shop.holds("a", "com", 10);
		this.shop.holds("b", "com", 10);
		this.settings.autoRenew(this.shop.customer(), List.of(name), AutoRenew.ON);
		assertThat(forecast(Scope.AUTOMATIC).renewals()).extracting(ForeseenRenewal::day)
			.containsExactly(this.shop.today().plusDays(3));
		assertThat(forecast(Scope.ALL).renewals()).extracting(ForeseenRenewal::day)
			.containsExactly(this.shop.today().plusDays(3), this.shop.today().plusDays(10));
	}

	@Test
	void whatIsToBeLetExpireLostOrPaidForDoesNotCount() {
		DomainName unwanted = this.shop.holds("a", "com", 10);
		this.settings.prioritise(this.shop.customer(), List.of(unwanted), Priority.LET_EXPIRE);
		this.shop.holds("b", "com", -60);
		this.shop.renews(this.shop.holds("c", "com", 10));
		Forecast forecast = forecast(Scope.ALL);
		assertThat(forecast.renewals()).isEmpty();
		assertThat(forecast.lastsUntil()).isEmpty();
		assertThat(forecast.available()).isEqualTo(Money.parse("18.60"));
	}

	@Test
	void nothingIsForeseenOfThePastNorOfFarAway() {
		LocalDate today = this.shop.today();
		assertThatIllegalArgumentException().isThrownBy(() -> forecast(Scope.ALL, today.minusDays(1)));
		assertThatIllegalArgumentException().isThrownBy(() -> forecast(Scope.ALL, today.plusMonths(24).plusDays(1)));
	}

	@Test
	void adviceComparesTheNextYearAndTheLastWithEveryHigherPlan() {
		this.shop.holds("a", "com", 10);
		this.shop.holds("b", "it", 100);
		this.shop.renews(this.shop.holds("c", "com", 10));
		this.shop.registryWorks();
		List<Advice> advice = this.adviser.of(this.shop.customer(), subscription(),
				this.context.getBean(Plans.class).onSale().orElseThrow());
		assertThat(advice).extracting(Advice::plan)
			.contains(new Plan(Tier.PRESTIGE, advice.getFirst().plan().edition()))
			.doesNotContain(subscription().plan());
		assertThat(advice).allSatisfy((one) -> {
			assertThat(one.next().now()).isEqualTo(Money.parse("19.30"));
			assertThat(one.past().now()).isEqualTo(Money.parse("11.40"));
			assertThat(one.next().saving()).isEqualTo(one.next().now().minus(one.next().there()));
		});
		assertThat(advice.getLast().next().there()).isLessThan(advice.getLast().next().now());
	}

	private Forecast forecast(Scope scope) {
		return forecast(scope, this.shop.today().plusDays(300));
	}

	private Forecast forecast(Scope scope, LocalDate last) {
		return this.forecasts.of(this.forecasts.basis(this.shop.customer(), subscription().plan()), this.shop.credit(),
				scope, last);
	}

	private Subscription subscription() {
		return this.context.getBean(PrepaidPlans.class).inForce(this.shop.customer()).orElseThrow();
	}

}
