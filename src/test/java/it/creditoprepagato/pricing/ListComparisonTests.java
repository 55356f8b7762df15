package it.creditoprepagato.pricing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static it.creditoprepagato.pricing.DistantFuture.MEMBER_2016;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What a draft changes, for every plan, biggest rises first. */
@DatabaseTest
class ListComparisonTests {

	private static final ListComparison COMPARISON = ListComparison.of(
			List.of(listed("it", 800), listed("com", 1000), listed("net", 1000), listed("org", 500)),
			List.of(listed("it", 1000), listed("com", 1100), listed("net", 900), listed("eu", 700)));

	@Test
	void biggestRisesComeFirst() {
		assertThat(COMPARISON.changes()).filteredOn((change) -> change.plan().equals(MEMBER_2016))
			.extracting((change) -> change.item().tld().value(), PriceChange::kind, PriceChange::difference,
					PriceChange::percent)
			.containsExactly(tuple("it", PriceChange.Kind.RISE, Money.parse("2.00"), 2500L),
					tuple("com", PriceChange.Kind.RISE, Money.parse("1.00"), 1000L),
					tuple("net", PriceChange.Kind.FALL, Money.parse("-1.00"), -1000L),
					tuple("org", PriceChange.Kind.GONE, Money.ZERO, 0L),
					tuple("eu", PriceChange.Kind.NEW, Money.ZERO, 0L));
	}

	@Test
	void everyTierIsCompared() {
		assertThat(COMPARISON.changes()).hasSize(5 * Tier.values().length);
		assertThat(COMPARISON.plans())
			.containsOnlyKeys(Stream.of(Tier.values()).map((tier) -> new Plan(tier, 2016)).toArray(Plan[]::new));
		assertThat(COMPARISON.plans().get(MEMBER_2016)).isEqualTo(Map.of(PriceChange.Kind.RISE, 2L,
				PriceChange.Kind.FALL, 1L, PriceChange.Kind.GONE, 1L, PriceChange.Kind.NEW, 1L));
	}

	@Test
	void suffixesThatComeAndGoAreNamed() {
		assertThat(COMPARISON.added()).containsExactly(new Tld("eu"));
		assertThat(COMPARISON.vanished()).containsExactly(new Tld("org"));
		assertThat(COMPARISON.biggestByTld()).extracting((change) -> change.item().tld().value())
			.containsExactly("it", "com", "net", "org", "eu");
	}

	@Test
	void renewalsAreThoseOfAYear() {
		ListComparison longer = ListComparison.of(List.of(),
				List.of(listed("it", 800), listed(new Item(new Tld("com"), Operation.RENEW, 2), 1600),
						listed(new Item(new Tld("net"), Operation.REGISTER, 1), 900)));
		assertThat(longer.renewals(MEMBER_2016)).containsOnlyKeys(new Tld("it"));
		assertThat(longer.renewals(new Plan(Tier.MEMBER, 2026))).isEmpty();
	}

	@Test
	void percentIsRoundedHalfUp() {
		PriceChange change = new PriceChange(MEMBER_2016, DistantFuture.IT_RENEWAL, Money.parse("8.00"),
				Money.parse("8.01"));
		assertThat(change.percent()).isEqualTo(13);
	}

	@Test
	void draftIsComparedWithWhatIsInForceAndStaysSoOnceItEnded(@Autowired ApplicationContext context) {
		DistantFuture future = DistantFuture.of(context);
		Instant now = future.begin();
		int before = future.version(now, PriceFiles.renewingItAt("8.00"));
		PriceDrafts drafts = future.draftsAt(now);
		PriceFile file = PriceFiles.renewingItAt("9.00");
		PriceDraft draft = ((DraftKeeping.Kept) future.inTransaction(() -> drafts.keep(file, Agencies.STAFF))).draft();
		assertThat(price(future.comparisonsAt(now), draft)).isEqualTo("8.00 → 9.00");

		future.inTransaction(
				() -> drafts.publish(new PublishDraft(draft.id(), drafts.earliest(), before), Agencies.STAFF));
		PriceDraft published = drafts.find(draft.id()).orElseThrow();
		Instant later = now.plusSeconds(10L * 24 * 60 * 60);
		future.version(later, PriceFiles.renewingItAt("9.50"));
		PriceComparisons comparisons = future.comparisonsAt(later);
		assertThat(price(comparisons, published)).isEqualTo("8.00 → 9.00");
		assertThat(comparisons.problems(published)).isEmpty();
		assertThat(future.comparisonsAt(now).versions()).startsWith(
				new DatedVersion(version(comparisons, before + 2), DatedVersion.State.TO_COME),
				new DatedVersion(version(comparisons, before + 1), DatedVersion.State.TO_COME),
				new DatedVersion(version(comparisons, before), DatedVersion.State.IN_FORCE));
		assertThat(comparisons.versions()).extracting(DatedVersion::state)
			.startsWith(DatedVersion.State.IN_FORCE, DatedVersion.State.REPLACED, DatedVersion.State.REPLACED);
		assertThat(comparisons.list(before, 2016)).extracting(ComparedPrice::street)
			.containsExactly(Money.parse("8.00"));
	}

	private static PriceListVersion version(PriceComparisons comparisons, int number) {
		return comparisons.versions()
			.stream()
			.map(DatedVersion::version)
			.filter((version) -> version.number() == number)
			.findAny()
			.orElseThrow();
	}

	private static String price(PriceComparisons comparisons, PriceDraft draft) {
		ListComparison comparison = comparisons.compare(draft, comparisons.comparedWith(draft).version());
		PriceChange change = comparison.renewals(MEMBER_2016).get(new Tld("it"));
		return change.now() + " → " + change.then();
	}

	private static ListedPrices listed(String tld, long cents) {
		return listed(new Item(new Tld(tld), Operation.RENEW, 1), cents);
	}

	private static ListedPrices listed(Item item, long cents) {
		return new ListedPrices(2016, item, Money.cents(cents), new AmountByTier(cents, cents, cents, cents));
	}

}
