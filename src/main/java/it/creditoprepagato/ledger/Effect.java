package it.creditoprepagato.ledger;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.Assert;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Refusal;

/**
 * The outermost operation of everything that moves a customer's money: a fair queue per
 * account, then one transaction, then the work. PostgreSQL slows down with every waiter
 * on a row, so callers queue here, before they have a connection.
 */
@Component
public class Effect {

	private static final int STRIPES = 1024;

	/**
	 * One at work, one at the row and one on its way: measured the best of 1, 2, 3, 4, 6
	 * and 32.
	 */
	private static final int PERMITS = 3;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Set<String> WORTH_ANOTHER_RUN = Set.of("23505", "40001", "40P01");

	private final Semaphore[] gates = Stream.generate(() -> new Semaphore(PERMITS, true))
		.limit(STRIPES)
		.toArray(Semaphore[]::new);

	private final TransactionTemplate transaction;

	Effect(PlatformTransactionManager transactions) {
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Runs the work in a transaction of its own. A {@link Refusal} as its result rolls
	 * everything back. After a unique violation, which PostgreSQL answers to the second
	 * of two equal requests, or a deadlock, the work runs once more and finds what the
	 * first one did.
	 * @throws AccountBusy if others keep the account busy for half a minute
	 */
	public <T> T run(CustomerId customer, Supplier<T> work) {
		Assert.state(!TransactionSynchronizationManager.isActualTransactionActive(),
				"An effect is the outermost operation");
		Semaphore gate = this.gates[Math.floorMod(customer.hashCode(), STRIPES)];
		enter(gate, customer);
		try {
			return twice(work);
		}
		finally {
			gate.release();
		}
	}

	private <T> T twice(Supplier<T> work) {
		try {
			return once(work);
		}
		catch (RuntimeException ex) {
			if (!isWorthAnotherRun(ex)) {
				throw ex;
			}
			return once(work);
		}
	}

	private <T> T once(Supplier<T> work) {
		T result = this.transaction.execute((status) -> {
			T answer = work.get();
			if (answer instanceof Refusal) {
				status.setRollbackOnly();
			}
			return answer;
		});
		return result;
	}

	private static boolean isWorthAnotherRun(RuntimeException ex) {
		return NestedExceptionUtils.getMostSpecificCause(ex) instanceof SQLException cause
				&& WORTH_ANOTHER_RUN.contains(String.valueOf(cause.getSQLState()));
	}

	private static void enter(Semaphore gate, CustomerId customer) {
		try {
			if (!gate.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				throw new AccountBusy(customer);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AccountBusy(customer);
		}
	}

}
