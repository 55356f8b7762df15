package it.creditoprepagato.ledger;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recomputes sequences, balances, holds and hashes of every account from the rows alone,
 * in one snapshot and in constant memory; the application may run meanwhile. As many
 * accounts are read at once as there are processors, each by a connection of its own that
 * sees the same snapshot.
 */
@Service
public class LedgerVerifier {

	private static final int PARTS_AT_ONCE = Math.min(4, Runtime.getRuntime().availableProcessors());

	/**
	 * Parts that wait for a worker: enough for one to read a very large account
	 * meanwhile.
	 */
	private static final int PARTS_AHEAD = 1_000;

	private static final int ACCOUNTS_OF_PART = 20;

	private static final int FETCH = 2_000;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transactions;

	private final List<AgreementCheck> checks;

	private final AccountHeads heads;

	LedgerVerifier(DataSource dataSource, PlatformTransactionManager transactions,
			ObjectProvider<AgreementCheck> checks, AccountHeads heads) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.jdbc.setFetchSize(FETCH);
		this.transactions = new TransactionTemplate(transactions);
		this.transactions.setReadOnly(true);
		this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.checks = checks.orderedStream().toList();
		this.heads = heads;
	}

	/**
	 * Reads everything once; broken rows are counted, and the first is named.
	 * @param heads files of account heads to compare with
	 * @throws java.io.UncheckedIOException if one of them cannot be read
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Verification verify(Path... heads) {
		Findings findings = new Findings();
		verifyAccounts(findings);
		this.checks.forEach((check) -> check.check(findings));
		Stream.of(heads).forEach((file) -> this.heads.compare(file, findings));
		return findings.result();
	}

	private void verifyAccounts(Findings findings) {
		String snapshot = Objects.requireNonNull(this.jdbc.queryForObject("SELECT pg_export_snapshot()", String.class));
		ExecutorService workers = Executors.newFixedThreadPool(PARTS_AT_ONCE,
				Thread.ofPlatform().daemon().name("verifier-", 0).factory());
		try {
			Queue<Future<Findings>> parts = new ArrayDeque<>();
			for (List<UUID> part = part(null); !part.isEmpty(); part = part(part.getLast())) {
				UUID first = part.getFirst();
				UUID last = part.getLast();
				parts.add(workers.submit(() -> verifyPart(snapshot, first, last)));
				if (parts.size() > PARTS_AHEAD) {
					findings.add(parts.remove().get());
				}
			}
			for (Future<Findings> part : parts) {
				findings.add(part.get());
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("The ledger could not be read", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The ledger was not read to its end", ex);
		}
		finally {
			workers.shutdownNow();
		}
	}

	private List<UUID> part(@Nullable UUID after) {
		String following = (after != null) ? "WHERE customer_id > '" + after + "'" : "";
		return this.jdbc.query("SELECT customer_id FROM ledger.account " + following + " ORDER BY customer_id LIMIT "
				+ ACCOUNTS_OF_PART, (row, number) -> row.getObject(1, UUID.class));
	}

	private Findings verifyPart(String snapshot, UUID first, UUID last) {
		Findings findings = new Findings();
		this.transactions.executeWithoutResult((transaction) -> {
			this.jdbc.execute("SET TRANSACTION SNAPSHOT '" + snapshot + "'");
			new AccountReading(this.jdbc, findings).read(first, last);
		});
		return findings;
	}

}
