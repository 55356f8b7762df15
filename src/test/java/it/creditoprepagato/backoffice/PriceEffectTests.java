package it.creditoprepagato.backoffice;

import java.util.List;

import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.pricing.ListComparison;
import it.creditoprepagato.pricing.Listings;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.PriceChange;
import it.creditoprepagato.pricing.PriceComparisons;
import it.creditoprepagato.pricing.PriceDraft;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What a draft means to customers: who holds which plan, and what renewals will cost. */
@DatabaseTest
class PriceEffectTests {

	private static final Plan ELITE_2016 = new Plan(Tier.ELITE, 2016);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Agencies agencies;

	@Autowired
	private PriceEffects effects;

	@Autowired
	private PriceComparisons prices;

	@Autowired
	private PriceDesk desk;

	private PriceDraft draft;

	@AfterEach
	void discard() {
		this.desk.discard(this.draft.id(), Agencies.STAFF);
	}

	@Test
	void renewalsOfTheComingYearArePricedByBothLists() {
		keep(Listings.shipped().replace("it,RENEW,1,12.90,7.90,6.80,6.20,", "it,RENEW,1,12.90,7.90,6.80,6.70,"));
		PlanEffect before = effect();
		Shop shop = new Shop(this.context, this.agencies.anAgency().onPlan(Tier.ELITE, 2016));
		shop.holds("presto-", "it", 20);
		shop.holds("anche-", "it", 300);
		shop.holds("lontano-", "it", 400);
		shop.holds("scaduto-", "it", -3);

		PlanEffect after = effect();

		assertThat(after.customers() - before.customers()).isEqualTo(1);
		assertThat(after.domains() - before.domains()).isEqualTo(2);
		assertThat(after.cost().now().minus(before.cost().now())).isEqualTo(Money.parse("12.40"));
		assertThat(after.cost().then().minus(before.cost().then())).isEqualTo(Money.parse("13.40"));
		assertThat(after.cost().newest().minus(before.cost().newest())).isEqualTo(Money.parse("13.00"));
		assertThat(after.count(PriceChange.Kind.RISE)).isEqualTo(1);
		assertThat(after.isFelt()).isTrue();
	}

	@Test
	void suffixThatVanishesHasNoCost() {
		keep(Listings.shipped().replaceAll("(?m)^it,.*\\n", ""));
		PlanEffect before = effect();
		Shop shop = new Shop(this.context, this.agencies.anAgency().onPlan(Tier.ELITE, 2016));
		shop.holds("senza-", "it", 20);

		PlanEffect after = effect();

		assertThat(after.cost().unpriced() - before.cost().unpriced()).isEqualTo(1);
		assertThat(after.cost().now()).isEqualTo(before.cost().now());
		assertThat(after.count(PriceChange.Kind.GONE)).isEqualTo(4);
	}

	@Test
	void draftThatChangesNothingIsNotFelt() {
		keep(Listings.shipped());
		assertThat(this.effects.of(compared())).isNotEmpty().noneMatch(PlanEffect::isFelt);
	}

	private void keep(String text) {
		this.draft = Listings.draft(this.context, text);
	}

	private PlanEffect effect() {
		List<PlanEffect> all = this.effects.of(compared());
		return all.stream().filter((one) -> one.plan().equals(ELITE_2016)).findAny().orElseThrow();
	}

	private ListComparison compared() {
		return this.prices.compare(this.draft, this.prices.comparedWith(this.draft).version());
	}

}
