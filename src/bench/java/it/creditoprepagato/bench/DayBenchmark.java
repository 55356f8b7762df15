package it.creditoprepagato.bench;

import java.util.concurrent.TimeUnit;

import it.creditoprepagato.foresight.Forecast;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What runs every day, and what is foreseen of a year. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DayBenchmark {

	/** A day over a hundred thousand domains. */
	@Benchmark
	public void day() {
		DayRig.current().day();
	}

	/** A mail about 2,000 domains. */
	@Benchmark
	public long digest() {
		return DayRig.current().digest();
	}

	/** A year of 2,000 domains. */
	@Benchmark
	public Forecast forecast() {
		return DayRig.current().forecast();
	}

}
