package it.creditoprepagato.pricing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The "listino dimostrativo" has a price for everything it should, and they make sense.
 */
class ShippedListTests {

	private static final Plan MEMBER_2016 = new Plan(Tier.MEMBER, 2016);

	private final PriceFileReader reader = new PriceFileReader(new TreeSet<>(List.of(2016, 2026)))
		.read(PriceFiles.shipped());

	private final PriceListContents contents = new PriceListContents(1, this.reader.prices());

	@Test
	void listHasNoProblems() {
		assertThat(this.reader.problems()).isEmpty();
		assertThat(tlds()).hasSize(41);
	}

	@ParameterizedTest
	@CsvSource({ "it, 7.90, 12.90", "com, 11.40, 16.90", "eu, 7.90, 12.90", "net, 12.60, 17.90" })
	void renewalForAYearOnMember2016Costs(String tld, String amount, String street) {
		assertThat(this.contents.find(MEMBER_2016, new Item(new Tld(tld), Operation.RENEW, 1)))
			.isInstanceOfSatisfying(Price.class, (price) -> {
				assertThat(price.amount()).isEqualTo(Money.parse(amount));
				assertThat(price.street()).isEqualTo(Money.parse(street));
			});
	}

	@ParameterizedTest
	@EnumSource(Operation.class)
	void everyTldHasEveryOperationForEveryTermUpToItsLongest(Operation operation) {
		Map<Tld, List<Integer>> terms = this.contents.list(MEMBER_2016)
			.stream()
			.map(Price::item)
			.filter((item) -> item.operation() == operation)
			.collect(Collectors.groupingBy(Item::tld, TreeMap::new,
					Collectors.mapping(Item::years, Collectors.toList())));
		assertThat(terms.keySet()).isEqualTo(tlds());
		assertThat(terms.values()).allSatisfy(
				(years) -> assertThat(years).isEqualTo(IntStream.rangeClosed(1, years.size()).boxed().toList()));
		assertThat(terms.get(new Tld("it"))).containsExactly(1);
	}

	@Test
	void higherTierIsAlwaysCheaperAndTheStreetPriceAlwaysDearer() {
		for (int edition : new int[] { 2016, 2026 }) {
			assertThat(this.contents.compare(edition)).allSatisfy((row) -> {
				List<Money> prices = Arrays.stream(Tier.values()).map(row.byTier()::get).toList();
				assertThat(prices).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b.compareTo(a));
				assertThat(row.street()).isGreaterThan(prices.getFirst());
			});
		}
	}

	@ParameterizedTest
	@EnumSource(Tier.class)
	void newerEditionIsDearer(Tier tier) {
		List<Price> older = this.contents.list(new Plan(tier, 2016));
		List<Price> newer = this.contents.list(new Plan(tier, 2026));
		assertThat(newer).hasSameSizeAs(older);
		for (int i = 0; i < older.size(); i++) {
			assertThat(newer.get(i).item()).isEqualTo(older.get(i).item());
			assertThat(newer.get(i).amount()).isGreaterThan(older.get(i).amount());
		}
	}

	@ParameterizedTest
	@EnumSource(Tier.class)
	void longerTermIsDearer(Tier tier) {
		List<Price> list = this.contents.list(new Plan(tier, 2026));
		for (int i = 1; i < list.size(); i++) {
			if (list.get(i).item().years() > 1) {
				assertThat(list.get(i).amount()).isGreaterThan(list.get(i - 1).amount());
			}
		}
	}

	private Set<Tld> tlds() {
		return this.contents.list(MEMBER_2016)
			.stream()
			.map((price) -> price.item().tld())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
