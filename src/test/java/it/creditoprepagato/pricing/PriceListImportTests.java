package it.creditoprepagato.pricing;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Refusal;
import it.creditoprepagato.shared.Tld;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static it.creditoprepagato.pricing.DistantFuture.IT_RENEWAL;
import static it.creditoprepagato.pricing.DistantFuture.MEMBER_2016;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A price file becomes a version whole, once, and never for the past. */
@DatabaseTest
class PriceListImportTests {

	@Autowired
	private PriceListRepository lists;

	private DistantFuture future;

	private Instant now;

	@BeforeEach
	void distantFuture(@Autowired ApplicationContext context) {
		this.future = DistantFuture.of(context);
		this.now = this.future.begin();
	}

	@Test
	void wholeFileIsImportedAsTheNextVersion() {
		int last = this.lists.findLastVersion();
		PriceFile file = PriceFiles.lines(PriceFiles.line("it,RENEW,1", "8.00"),
				PriceFiles.line("com,RENEW,2", "20.00"));

		PriceImport outcome = this.future.importAt(this.now, file, this.now);

		PriceListVersion version = new PriceListVersion(last + 1, "prova.csv", this.now);
		assertThat(outcome).isEqualTo(new PriceImport.Imported(version, 2));
		PriceBook prices = this.future.bookAt(this.now);
		assertThat(prices.version()).contains(version);
		assertThat(prices.list(MEMBER_2016)).extracting(Price::item, Price::amount)
			.containsExactly(tuple(new Item(new Tld("com"), Operation.RENEW, 2), Money.parse("20.00")),
					tuple(IT_RENEWAL, Money.parse("8.00")));
		assertThat(this.lists.findPrices(version.number())).hasSize(4);
	}

	@Test
	void fileWithOneBadLineChangesNothing() {
		int last = this.lists.findLastVersion();
		PriceFile file = PriceFiles.lines(PriceFiles.line("it,RENEW,1", "8.00"),
				PriceFiles.line("com,RENEW,1", "0.00"));

		assertThat(this.future.importAt(this.now, file, this.now)).isInstanceOf(Refusal.class)
			.isInstanceOfSatisfying(PriceImport.Rejected.class,
					(rejected) -> assertThat(rejected.problems()).isNotEmpty()
						.allMatch((problem) -> problem.line() == 4));
		assertThat(this.lists.findLastVersion()).isEqualTo(last);
		assertThat(this.lists.findPrices(last + 1)).isEmpty();
	}

	@Test
	void sameFileAgainSaysSoAndMakesNoVersion() {
		PriceFile file = PriceFiles.renewingItAt("8.00");
		int number = this.future.version(this.now, file);
		PriceFile other = PriceFiles.renewingItAt("9.00");
		this.future.version(this.now.plusSeconds(1), other);

		assertThat(this.future.importAt(this.now.plusSeconds(2), file, this.now.plusSeconds(2)))
			.isEqualTo(new PriceImport.AlreadyImported(new PriceListVersion(number, "prova.csv", this.now)));
		assertThat(this.lists.findLastVersion()).isEqualTo(number + 1);
		assertThat(this.future.itRenewalAt(this.now.plusSeconds(2))).extracting("amount")
			.isEqualTo(Money.parse("9.00"));
	}

	@Test
	void sameFileImportedByTwoAtOnceMakesOneVersion() throws Exception {
		PriceFile file = PriceFiles.renewingItAt("8.00");
		Callable<PriceImport> work = () -> this.future.importAt(this.now, file, this.now);
		try (ExecutorService executor = Executors.newFixedThreadPool(4)) {
			List<Future<PriceImport>> outcomes = executor.invokeAll(List.of(work, work, work, work));
			assertThat(outcomes).extracting(Future::resultNow)
				.filteredOn(PriceImport.Imported.class::isInstance)
				.hasSize(1);
		}
		assertThat(this.lists.findByFile(file.sha256())).isPresent();
	}

	@Test
	void startInThePastIsRefusedSinceAPriceThatAppliedIsNeverChanged() {
		Instant start = this.now.minusNanos(1000);
		assertThat(this.future.importAt(this.now, PriceFiles.renewingItAt("8.00"), start))
			.isEqualTo(new PriceImport.Rejected(List.of(Problem.ofFile(PriceFlaw.STARTED, start))));
	}

	@Test
	void startToComeIsWaitedFor() {
		Instant start = this.now.plusSeconds(60);
		PriceAnswer before = this.future.itRenewalAt(this.now);
		assertThat(this.future.importAt(this.now, PriceFiles.renewingItAt("99.00"), start)).isInstanceOfSatisfying(
				PriceImport.Imported.class, (imported) -> assertThat(imported.version().startsAt()).isEqualTo(start));
		assertThat(this.future.itRenewalAt(start.minusNanos(1000))).isEqualTo(before);
		assertThat(this.future.itRenewalAt(start)).extracting("amount").isEqualTo(Money.parse("99.00"));
	}

	@Test
	void versionToComeIsCalledOffByAnotherWithItsStart() {
		Instant start = this.now.plusSeconds(60);
		this.future.importAt(this.now, PriceFiles.renewingItAt("99.00"), start);
		this.future.importAt(this.now, PriceFiles.renewingItAt("8.00"), start);
		assertThat(this.future.itRenewalAt(start)).extracting("amount").isEqualTo(Money.parse("8.00"));
	}

	@Test
	void shippedListIsImportedOnlyOnce(@Autowired PriceLists priceLists) {
		int last = this.lists.findLastVersion();
		priceLists.importIfEmpty();
		assertThat(this.lists.findLastVersion()).isEqualTo(last);
		assertThat(priceLists.importFile(PriceFiles.shipped())).isInstanceOf(PriceImport.AlreadyImported.class);
	}

}
