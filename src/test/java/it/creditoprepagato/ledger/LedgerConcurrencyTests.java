package it.creditoprepagato.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import it.creditoprepagato.ledger.EndOutcome.AlreadyEnded;
import it.creditoprepagato.ledger.EndOutcome.Released;
import it.creditoprepagato.ledger.HoldOutcome.Held;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Many at once never lose or overdraw a cent. */
@DatabaseTest
@Import(Postings.class)
class LedgerConcurrencyTests {

	private static final int THREADS = 64;

	@Autowired
	private Postings postings;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Statement statement;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void sixtyFourThreadsSpendOneBalanceExactly() throws Exception {
		CustomerId customer = this.postings.aCustomerWith("100.00");
		List<PostOutcome> outcomes = atOnce(640,
				(attempt) -> this.postings.debit(customer, Postings.of(EntryKind.REFUND, "0.37")));
		assertThat(outcomes.stream().filter(Posted.class::isInstance)).hasSize(270);
		assertThat(this.ledger.balance(customer)).isEqualTo(new Credit(Money.parse("0.10"), Money.ZERO));
		assertThat(sequences(customer)).isEqualTo(IntStream.rangeClosed(1, 271).mapToObj(Long::valueOf).toList());
	}

	@Test
	void sixtyFourThreadsHoldOneBalanceExactly() throws Exception {
		CustomerId customer = this.postings.aCustomerWith("100.00");
		List<HoldOutcome> outcomes = atOnce(640, (attempt) -> this.postings.hold(customer, Postings.holdOf("0.37")));
		assertThat(outcomes.stream().filter(Held.class::isInstance)).hasSize(270);
		assertThat(this.ledger.balance(customer)).isEqualTo(new Credit(Money.parse("100.00"), Money.parse("99.90")));
	}

	@Test
	void withoutTheQueueInFrontTheDatabaseAloneKeepsTheBalance() throws Exception {
		CustomerId customer = this.postings.aCustomerWith("10.00");
		List<PostOutcome> outcomes = atOnce(128, (attempt) -> this.transaction
			.execute((status) -> this.ledger.debit(customer, Postings.of(EntryKind.REFUND, "0.37"))));
		assertThat(outcomes.stream().filter(Posted.class::isInstance)).hasSize(27);
		assertThat(this.ledger.balance(customer).balance()).isEqualTo(Money.parse("0.01"));
	}

	@Test
	void equalRequestsWithOneKeyHaveOneEffect() throws Exception {
		CustomerId customer = this.postings.aCustomerWith("100.00");
		Posting topUp = Postings.of(EntryKind.TOP_UP, "5.00");
		HoldRequest hold = Postings.holdOf("7.00");
		List<Object> outcomes = atOnce(THREADS, (attempt) -> (attempt % 2 == 0) ? this.postings.credit(customer, topUp)
				: this.postings.hold(customer, hold));
		assertThat(outcomes).allMatch((outcome) -> outcome instanceof Posted || outcome instanceof Held);
		assertThat(this.ledger.balance(customer)).isEqualTo(new Credit(Money.parse("105.00"), Money.parse("7.00")));
		assertThat(sequences(customer)).containsExactly(1L, 2L);
	}

	@RepeatedTest(20)
	void captureAndReleaseRacedEndOnce() throws Exception {
		CustomerId customer = this.postings.aCustomerWith("10.00");
		HoldRequest hold = Postings.holdOf("7.00");
		this.postings.hold(customer, hold);
		Posting renewal = Postings.of(EntryKind.RENEWAL, "7.00");
		List<EndOutcome> outcomes = atOnce(2, (attempt) -> (attempt == 0)
				? this.postings.capture(customer, hold, renewal) : this.postings.release(customer, hold));
		assertThat(outcomes.stream().filter(AlreadyEnded.class::isInstance)).hasSize(1);
		boolean released = outcomes.stream().anyMatch(Released.class::isInstance);
		assertThat(this.ledger.balance(customer))
			.isEqualTo(new Credit(Money.parse(released ? "10.00" : "3.00"), Money.ZERO));
	}

	private List<Long> sequences(CustomerId customer) {
		List<Long> all = new ArrayList<>();
		List<StatementLine> page = this.statement.page(customer, StatementQuery.newest(100));
		while (!page.isEmpty()) {
			page.forEach((line) -> all.addFirst(line.sequence()));
			page = this.statement.page(customer,
					new StatementQuery(all.getFirst(), java.util.Set.of(), null, null, null, 100));
		}
		assertThat(new HashSet<>(all)).hasSameSizeAs(all);
		return all;
	}

	private static <T> List<T> atOnce(int attempts, Attempt<T> attempt) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			List<Future<T>> running = IntStream.range(0, attempts).mapToObj((number) -> threads.submit(called(() -> {
				start.await();
				return attempt.make(number);
			}))).toList();
			start.countDown();
			List<T> results = new ArrayList<>();
			for (Future<T> future : running) {
				results.add(future.get());
			}
			return results;
		}
	}

	private static <T> Callable<T> called(Callable<T> callable) {
		return callable;
	}

	/** What each thread does. */
	private interface Attempt<T> {

		T make(int number);

	}

}
