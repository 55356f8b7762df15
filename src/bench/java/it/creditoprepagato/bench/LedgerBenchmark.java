package it.creditoprepagato.bench;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The ledger, and beside it the least that can be done by bare JDBC. Every way spends
 * from accounts of its own, so that none waits for another's rows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LedgerBenchmark {

	/** How many accounts the callers spend from. */
	@Param("1")
	public int accounts;

	/** As the application does it. */
	@Benchmark
	public void hold() {
		Rig.current().spending().hold(Rig.current().ours(any()));
	}

	/** The same function of the database and nothing around it. */
	@Benchmark
	public void holdByFunction() throws SQLException {
		Rig.current().functions().hold(Rig.current().ofFunctions(any()));
	}

	/** The same rows without the function. */
	@Benchmark
	public void holdByStatements() throws SQLException {
		Rig.current().statements().hold(Rig.current().ofStatements(any()));
	}

	/** A hold and its capture, each in a transaction of its own. */
	@Benchmark
	public void spend() {
		Rig.current().spending().spend(Rig.current().ours(any()));
	}

	/** The same two calls. */
	@Benchmark
	public void spendByFunctions() throws SQLException {
		Rig.current().functions().spend(Rig.current().ofFunctions(any()));
	}

	/** A thousand holds of one customer. */
	@Benchmark
	public void batch() {
		Rig.current().spending().batch(Rig.current().ours(any()));
	}

	/** A thousand rows of one customer, and nothing else. */
	@Benchmark
	public void batchByInsert() throws SQLException {
		Rig.current().statements().batch(Rig.current().ofStatements(any()));
	}

	/** Everything that the ledger promises, proved from its rows. */
	@Benchmark
	public void verify() {
		Rig.current().verify();
	}

	/** The same rows counted, summed and hashed where they are. */
	@Benchmark
	public void verifyBySql() throws SQLException {
		Rig.current().statements().sumAndHash();
	}

	private int any() {
		return ThreadLocalRandom.current().nextInt(this.accounts);
	}

}
