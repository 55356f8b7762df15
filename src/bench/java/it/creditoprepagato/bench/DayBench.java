package it.creditoprepagato.bench;

import java.io.PrintStream;
import java.util.Locale;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the daily run over a hundred thousand domains, day after day, and beside it a
 * digest and a forecast of 2,000 domains. Fails if the slowest of them takes longer than
 * was promised.
 */
public final class DayBench {

	private static final PrintStream OUT = System.out;

	private DayBench() {
	}

	static void main() throws RunnerException {
		boolean good;
		try (DayRig rig = DayRig.start()) {
			OUT.println(rig.description());
			OUT.println("milliseconds                      average     slowest    promised");
			good = measure("day", 1, 5, 60_000);
			OUT.println("  six days told registries " + rig.commands() + " times to renew a domain, or to let one go");
			good &= measure("digest", 3, 10, 1_000) & measure("forecast", 10, 50, 100);
		}
		System.exit(good ? 0 : 1);
	}

	private static boolean measure(String method, int warmUps, int rounds, double promised) throws RunnerException {
		var options = new OptionsBuilder().include(DayBenchmark.class.getSimpleName() + "\\." + method + "$")
			.forks(0)
			.warmupIterations(warmUps)
			.measurementIterations(rounds)
			.verbosity(VerboseMode.SILENT)
			.shouldFailOnError(true)
			.build();
		Result<?> result = new Runner(options).runSingle().getPrimaryResult();
		double slowest = result.getStatistics().getMax();
		OUT.printf(Locale.ROOT, "%-30s %,11.1f %,11.1f %,11.0f%n", method, result.getScore(), slowest, promised);
		return slowest <= promised;
	}

}
