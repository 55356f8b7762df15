package it.creditoprepagato.pricing;

import java.time.Duration;
import java.time.Instant;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static it.creditoprepagato.pricing.DistantFuture.IT_RENEWAL;
import static it.creditoprepagato.pricing.DistantFuture.MEMBER_2016;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * R9: a plan's name carries the year of its price list, which it keeps; the newest
 * started version of that list applies to all who hold the plan.
 */
@DatabaseTest
class R9PlanKeepsItsEditionTests {

	private DistantFuture future;

	@BeforeEach
	void distantFuture(@Autowired ApplicationContext context) {
		this.future = DistantFuture.of(context);
	}

	@ParameterizedTest
	@CsvSource({ "MEMBER, 2016, Member 2016", "PRESTIGE, 2016, Prestige 2016", "ELITE, 2026, Elite 2026",
			"SUPER_ELITE, 2026, Super Elite 2026" })
	void nameOfAPlanCarriesTheYearOfItsList(Tier tier, int edition, String name) {
		assertThat(new Plan(tier, edition).name()).isEqualTo(name);
	}

	@Test
	void planWithoutAYearCannotBeBuilt() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Plan(Tier.MEMBER, 16));
	}

	@Test
	void oldEditionKeepsItsPricesWhileANewerOneIsSold(@Autowired PriceBook prices, @Autowired Plans plans) {
		assertThat(plans.onSale().orElseThrow().edition()).isEqualTo(2026);
		assertThat(prices.price(PriceRequest.of(MEMBER_2016, IT_RENEWAL))).extracting("amount")
			.isEqualTo(Money.parse("7.90"));
		assertThat(prices.price(PriceRequest.of(new Plan(Tier.MEMBER, 2026), IT_RENEWAL))).extracting("amount")
			.isEqualTo(Money.parse("8.20"));
	}

	@Test
	void newVersionAppliesToEveryHolderOnceItsStartHasCome() {
		Instant start = this.future.begin().plus(Duration.ofHours(1));
		this.future.version(this.future.begin(), PriceFiles.renewingItAt("8.00"));
		this.future.importAt(this.future.begin(), PriceFiles.renewingItAt("9.00"), start);

		assertThat(this.future.itRenewalAt(start.minusNanos(1000))).extracting("amount").isEqualTo(Money.parse("8.00"));
		assertThat(this.future.itRenewalAt(start)).extracting("amount").isEqualTo(Money.parse("9.00"));
	}

	@Test
	void editionWithoutAListHasNoPrices(@Autowired PriceBook prices) {
		Plan plan = new Plan(Tier.ELITE, 2021);
		assertThat(prices.price(PriceRequest.of(plan, IT_RENEWAL)))
			.isEqualTo(new PriceAnswer.UnsupportedTld(IT_RENEWAL.tld()));
		assertThat(prices.list(plan)).isEmpty();
		assertThat(prices.compare(2021)).isEmpty();
	}

}
