package it.creditoprepagato.pricing;

import java.time.Instant;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Refusal;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * R1: the package bought decides the price band, and the entry top-up decides the
 * package.
 */
@DatabaseTest
class R1PackageDecidesPriceBandTests {

	private static final Instant IN_2020 = Instant.parse("2020-06-01T10:00:00Z");

	@Autowired
	private Plans plans;

	@Autowired
	private PriceBook prices;

	@BeforeEach
	void shippedList(@Autowired PriceLists lists) {
		lists.importIfEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "100.00, MEMBER", "249.99, MEMBER", "250.00, PRESTIGE", "499.99, PRESTIGE", "500.00, ELITE",
			"999.99, ELITE", "1000.00, SUPER_ELITE", "1000.01, SUPER_ELITE", "10000.00, SUPER_ELITE" })
	void entryTopUpGivesTheHighestTierThatItReaches(String paid, Tier tier) {
		assertThat(this.plans.planFor(Money.parse(paid), IN_2020))
			.isEqualTo(new PlanChoice.Reached(new Plan(tier, 2016)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "99.99", "0.01", "0.00", "-250.00" })
	void entryTopUpBelowMembersIsRefusedWithTheMinimum(String paid) {
		assertThat(this.plans.planFor(Money.parse(paid), IN_2020))
			.isEqualTo(new PlanChoice.BelowEntryAmount(Money.parse("100.00")))
			.isInstanceOf(Refusal.class);
	}

	@ParameterizedTest
	@CsvSource({ "2015-12-31T23:00:00Z, 2016", "2025-12-31T22:59:59.999999Z, 2016", "2025-12-31T23:00:00Z, 2026" })
	void editionIsThatOfTheDayItWasAskedForInItaly(Instant askedAt, int edition) {
		assertThat(this.plans.planFor(Money.parse("500.00"), askedAt))
			.isEqualTo(new PlanChoice.Reached(new Plan(Tier.ELITE, edition)));
	}

	@Test
	void nothingIsSoldBeforeTheFirstEdition() {
		Instant before = Instant.parse("2015-12-31T22:59:59.999999Z");
		assertThat(this.plans.onSale(before)).isEmpty();
		assertThat(this.plans.planFor(Money.parse("100.00"), before)).isEqualTo(new PlanChoice.NothingOnSale())
			.isInstanceOf(Refusal.class);
	}

	@Test
	void newestEditionIsOnSaleNow() {
		assertThat(this.plans.onSale()).isEqualTo(this.plans.entryAmounts(2026)).isPresent();
	}

	@ParameterizedTest
	@CsvSource({ "MEMBER, 100.00", "PRESTIGE, 250.00", "ELITE, 500.00", "SUPER_ELITE, 1000.00" })
	void everyEditionHasItsEntryAmounts(Tier tier, String amount) {
		assertThat(this.plans.entryAmounts(2016).orElseThrow().of(tier)).isEqualTo(Money.parse(amount));
		assertThat(this.plans.entryAmounts(2026).orElseThrow().of(tier)).isEqualTo(Money.parse(amount));
		assertThat(this.plans.entryAmounts(2017)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "MEMBER, 7.90", "PRESTIGE, 6.80", "ELITE, 6.20", "SUPER_ELITE, 5.60" })
	void packageDecidesWhatARenewalCosts(Tier tier, String price) {
		Plan plan = new Plan(tier, 2016);
		assertThat(this.prices.price(PriceRequest.of(plan, DistantFuture.IT_RENEWAL)))
			.isInstanceOfSatisfying(Price.class, (answer) -> {
				assertThat(answer.plan()).isEqualTo(plan);
				assertThat(answer.amount()).isEqualTo(Money.parse(price));
				assertThat(answer.street()).isEqualTo(Money.parse("12.90"));
			});
	}

}
