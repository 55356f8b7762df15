package it.creditoprepagato.domains;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A day that is broken off keeps what it has done, and is finished by the next run. */
@DatabaseTest
class LifeCycleDayTests {

	private static final int CUSTOMERS = 60;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient database;

	@Test
	void dayThatWasBrokenOffIsFinishedByTheNextRun(@Autowired Agencies agencies) {
		List<DomainName> names = IntStream.range(0, CUSTOMERS)
			.mapToObj((number) -> new Shop(this.context, agencies.anAgency()).holds("giorno", "it", 1))
			.toList();
		LifeCycleDay dies = day(new Dying(this.transactions));
		assertThatIllegalStateException().isThrownBy(dies::run);
		assertThat(drops(names)).isLessThan(CUSTOMERS);
		LifeCycleDay day = day(this.transactions);
		day.run();
		assertThat(drops(names)).isEqualTo(CUSTOMERS);
		day.run();
		assertThat(drops(names)).isEqualTo(CUSTOMERS);
	}

	private LifeCycleDay day(TransactionOperations around) {
		return new LifeCycleDay(this.context.getBean(Holders.class), this.context.getBean(Milestones.class),
				this.context.getBean(LettingGo.class), around, this.context.getBean(Clock.class));
	}

	private int drops(List<DomainName> names) {
		return this.database.sql("SELECT count(*) FROM registrar.command WHERE verb = 'DROP' AND name IN (:names)")
			.param("names", names.stream().map(DomainName::ascii).toList())
			.query(Integer.class)
			.single();
	}

	/** Dies in its second transaction, before it commits. */
	private static final class Dying implements TransactionOperations {

		private final TransactionOperations transactions;

		private final AtomicInteger begun = new AtomicInteger();

		private Dying(TransactionOperations transactions) {
			this.transactions = transactions;
		}

		@Override
		public <T> T execute(TransactionCallback<T> action) {
			return this.transactions.execute((TransactionStatus status) -> {
				T result = action.doInTransaction(status);
				if (this.begun.incrementAndGet() == 2) {
					throw new IllegalStateException("Died");
				}
				return result;
			});
		}

	}

}
