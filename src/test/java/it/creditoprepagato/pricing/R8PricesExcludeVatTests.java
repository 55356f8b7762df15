package it.creditoprepagato.pricing;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** R8: prices exclude VAT; what the list says is what is asked for, to the cent. */
@DatabaseTest
class R8PricesExcludeVatTests {

	@Autowired
	private PriceBook prices;

	@Autowired
	private Plans plans;

	@BeforeEach
	void shippedList(@Autowired PriceLists lists) {
		lists.importIfEmpty();
	}

	@Test
	void priceIsTheNetAmountOfTheListAndSaysSo() {
		assertThat(this.prices.price(PriceRequest.of(DistantFuture.MEMBER_2016, DistantFuture.IT_RENEWAL)))
			.isInstanceOfSatisfying(Price.class, (price) -> {
				assertThat(price.amount()).isEqualTo(Money.parse("7.90"));
				assertThat(price.receipt()).contains("\"vat\":\"EXCLUDED\"");
			});
	}

	@Test
	void everyTierListsNetAmounts() {
		assertThat(this.prices.compare(2016)).filteredOn((row) -> row.item().equals(DistantFuture.IT_RENEWAL))
			.singleElement()
			.satisfies((row) -> assertThat(row.byTier().values()).extracting(Money::toString)
				.containsExactly("7.90", "6.80", "6.20", "5.60"));
	}

	@Test
	void entryAmountIsReachedByTheNetAmountPaid() {
		assertThat(this.plans.onSale().orElseThrow().choose(Money.parse("100.00")))
			.isInstanceOf(PlanChoice.Reached.class);
	}

}
