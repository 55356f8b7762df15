package it.creditoprepagato.pricing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.Tld;
import jakarta.persistence.EntityManager;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The price lists at a time of one test's own, so far ahead that what starts there
 * applies to no other test.
 */
final class DistantFuture {

	static final Plan MEMBER_2016 = new Plan(Tier.MEMBER, 2016);

	static final Item IT_RENEWAL = new Item(new Tld("it"), Operation.RENEW, 1);

	private static final AtomicLong DAYS = new AtomicLong(100_000);

	private final Instant begin = Instant.now()
		.truncatedTo(ChronoUnit.MICROS)
		.plus(Duration.ofDays(DAYS.incrementAndGet()));

	private final ApplicationContext context;

	private DistantFuture(ApplicationContext context) {
		this.context = context;
	}

	/** A time after that of every other test; the shipped list is there. */
	static DistantFuture of(ApplicationContext context) {
		context.getBean(PriceLists.class).importIfEmpty();
		return new DistantFuture(context);
	}

	/** The test's first instant. */
	Instant begin() {
		return this.begin;
	}

	/** The prices at an instant. */
	PriceBook bookAt(Instant now) {
		PriceListRepository lists = this.context.getBean(PriceListRepository.class);
		return new PriceBook(lists, new PriceListShelf(lists), fixed(now));
	}

	/** What renewing .it for a year costs Member 2016 at an instant. */
	PriceAnswer itRenewalAt(Instant now) {
		return bookAt(now).price(PriceRequest.of(MEMBER_2016, IT_RENEWAL));
	}

	/** The outcome of importing a file at an instant. */
	PriceImport importAt(Instant now, PriceFile file, Instant start) {
		PriceLists lists = listsAt(now);
		return inTransaction(() -> lists.importFile(file, start));
	}

	/** The drafts at an instant; each call has to be made in a transaction. */
	PriceDrafts draftsAt(Instant now) {
		return new PriceDrafts(this.context.getBean(DraftRepository.class),
				this.context.getBean(PriceListRepository.class), listsAt(now), fixed(now));
	}

	/** What drafts would change at an instant. */
	PriceComparisons comparisonsAt(Instant now) {
		PriceListRepository lists = this.context.getBean(PriceListRepository.class);
		return new PriceComparisons(lists, new PriceListShelf(lists), draftsAt(now), listsAt(now), fixed(now));
	}

	/** The result of some work, once it is committed. */
	<T> T inTransaction(Supplier<T> work) {
		return Objects.requireNonNull(new TransactionTemplate(this.context.getBean(PlatformTransactionManager.class))
			.execute((status) -> work.get()));
	}

	private PriceLists listsAt(Instant now) {
		return new PriceLists(this.context.getBean(PriceListRepository.class),
				this.context.getBean(EditionRepository.class), this.context.getBean(EntityManager.class), fixed(now));
	}

	/** The number of the version made of a file imported at its start. */
	int version(Instant start, PriceFile file) {
		return ((PriceImport.Imported) importAt(start, file, start)).version().number();
	}

	private static Clock fixed(Instant now) {
		return Clock.fixed(now, ZoneOffset.UTC);
	}

}
