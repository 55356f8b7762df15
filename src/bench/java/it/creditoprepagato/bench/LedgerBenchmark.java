package it.creditoprepagato.bench;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A hold and its capture, each in a transaction of its own: two operations. The two ways
 * spend from accounts of their own, so that neither waits for the other's rows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LedgerBenchmark {

	/** How many accounts the threads spend from. */
	@Param("1")
	public int accounts;

	/** As the application does it. */
	@Benchmark
	@OperationsPerInvocation(2)
	public void ledger() {
		Rig.current().spendThroughLedger(any());
	}

	/** The same functions of the database and nothing around them. */
	@Benchmark
	@OperationsPerInvocation(2)
	public void bareJdbc() throws SQLException {
		Rig.current().spendByBareJdbc(any());
	}

	private int any() {
		return ThreadLocalRandom.current().nextInt(this.accounts);
	}

}
