package it.creditoprepagato.bench;

import java.io.IOException;
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

/** Whole requests over the network, each caller on a connection of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class WebBenchmark {

	/** Not used: whoever has domains calls. */
	@Param("1")
	public int accounts;

	/** Orders the renewal of a domain that has not been renewed yet. */
	@Benchmark
	public void renew() throws IOException {
		Rig.current().agencies().renew();
	}

	/** The same rows of another domain in one transaction by bare JDBC. */
	@Benchmark
	public void renewByStatements() throws SQLException {
		Rig.current().agencies().renewByStatements();
	}

	/** The credit of any agency. */
	@Benchmark
	public int credit() throws IOException {
		return Rig.current().agencies().get(any(), "/api/v1/credit");
	}

	/** An answer that is always the same, behind the same doors. */
	@Benchmark
	public int constant() throws IOException {
		return Rig.current().agencies().get(any(), "/api/v1/constant");
	}

	/** Gestione Prepagato of any agency. */
	@Benchmark
	public int page() throws IOException {
		return Rig.current().agencies().browse(any(), "/area-clienti/pagamenti/prepagato");
	}

	/** A page with the same frame and nothing in it. */
	@Benchmark
	public int emptyPage() throws IOException {
		return Rig.current().agencies().browse(any(), "/area-clienti/bench");
	}

	private static int any() {
		return ThreadLocalRandom.current().nextInt(Calling.AGENCIES);
	}

}
