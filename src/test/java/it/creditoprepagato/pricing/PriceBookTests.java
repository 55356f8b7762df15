package it.creditoprepagato.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.Refusal;
import it.creditoprepagato.shared.Tld;
import it.creditoprepagato.testing.DatabaseTest;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static it.creditoprepagato.pricing.DistantFuture.IT_RENEWAL;
import static it.creditoprepagato.pricing.DistantFuture.MEMBER_2016;
import static org.assertj.core.api.Assertions.assertThat;

/** One price, many prices and whole lists agree, and what has no price is refused. */
@DatabaseTest
class PriceBookTests {

	@Autowired
	private PriceBook prices;

	@BeforeEach
	void shippedList(@Autowired PriceLists lists) {
		lists.importIfEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "zz", "museum", "c", "uk.com", "com.it" })
	void tldThatTheListLacksIsRefusedNeverFree(String tld) {
		PriceAnswer answer = priceOf(tld, Operation.RENEW, 1);
		assertThat(answer).isInstanceOf(PriceAnswer.UnsupportedTld.class).isInstanceOf(Refusal.class);
	}

	@ParameterizedTest
	@CsvSource({ "it, RENEW, 2, '[1]'", "it, RENEW, 0, '[1]'", "it, TRANSFER, 2, '[1]'",
			"com, RENEW, 11, '[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]'", "co, REGISTER, 6, '[1, 2, 3, 4, 5]'",
			"com, RESTORE, -1, '[1]'" })
	void termThatTheListLacksIsRefusedWithThoseOffered(String tld, Operation operation, int years, String offered) {
		assertThat(priceOf(tld, operation, years)).isInstanceOf(Refusal.class)
			.isInstanceOfSatisfying(PriceAnswer.UnsupportedTerm.class, (refusal) -> {
				assertThat(refusal.item()).isEqualTo(new Item(new Tld(tld), operation, years));
				assertThat(refusal.offered()).hasToString(offered);
			});
	}

	@Test
	void manyPricesAreInTheOrderOfTheirRequestsAndNeedNoQueryEach(@Autowired EntityManagerFactory factory) {
		List<PriceRequest> requests = IntStream.range(0, 2000).mapToObj(PriceBookTests::request).toList();
		this.prices.prices(requests.subList(0, 1));
		Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		statistics.clear();

		List<PriceAnswer> answers = this.prices.prices(requests);

		assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
		statistics.setStatisticsEnabled(false);
		assertThat(answers).hasSameSizeAs(requests);
		for (int i = 0; i < requests.size(); i++) {
			assertThat(answers.get(i)).extracting("item").isEqualTo(requests.get(i).item());
		}
	}

	@Test
	void listIsSortedAndAgreesWithEveryPrice() {
		List<Price> list = this.prices.list(MEMBER_2016);
		assertThat(list).hasSize(766).extracting(Price::item).isSortedAccordingTo(Comparator.naturalOrder());
		List<PriceRequest> requests = list.stream().map((price) -> PriceRequest.of(MEMBER_2016, price.item())).toList();
		assertThat(this.prices.prices(requests)).isEqualTo(new ArrayList<PriceAnswer>(list));
	}

	@Test
	void comparisonAgreesWithEveryTiersList() {
		List<ComparedPrice> compared = this.prices.compare(2026);
		assertThat(compared).hasSize(766);
		for (Tier tier : Tier.values()) {
			List<Price> list = this.prices.list(new Plan(tier, 2026));
			assertThat(compared).extracting((row) -> row.byTier().get(tier))
				.isEqualTo(list.stream().map(Price::amount).toList());
			assertThat(compared).extracting(ComparedPrice::street).isEqualTo(list.stream().map(Price::street).toList());
		}
	}

	@Test
	void versionInForceIsTheShippedOne() {
		assertThat(this.prices.version()).hasValueSatisfying((version) -> {
			assertThat(version.source()).isEqualTo("listino-dimostrativo.csv");
			assertThat(this.prices.list(MEMBER_2016)).allMatch((price) -> price.version() == version.number());
		});
	}

	private PriceAnswer priceOf(String tld, Operation operation, int years) {
		return this.prices.price(PriceRequest.of(MEMBER_2016, new Item(new Tld(tld), operation, years)));
	}

	private static PriceRequest request(int index) {
		return PriceRequest.of(MEMBER_2016,
				(index % 2 == 0) ? IT_RENEWAL : new Item(new Tld("com"), Operation.RENEW, 1 + index % 10));
	}

}
