package it.creditoprepagato.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures holds and captures per second through the ledger beside the same functions
 * called by bare JDBC, in turns of a few seconds each, so that whatever else the machine
 * does slows both alike. Fails if the ledger is below {@value #FLOOR_PERCENT} % of bare
 * JDBC on many accounts or on one.
 */
public final class Bench {

	private static final int FLOOR_PERCENT = 80;

	private static final int THREADS = 32;

	private static final int ROUNDS = Integer.getInteger("bench.rounds", 10);

	/**
	 * Operations after which the compiler has done its work, however busy the machine.
	 */
	private static final int WARM_UP = 60_000;

	private static final int SECONDS = 3;

	private static final PrintStream OUT = System.out;

	private Bench() {
	}

	static void main() throws RunnerException {
		boolean good;
		try (Rig rig = Rig.start()) {
			OUT.println(rig.description() + ", " + THREADS + " threads, " + ROUNDS + " rounds");
			warmUp("ledger");
			warmUp("bareJdbc");
			OUT.println("holds and captures per second       ledger   bare JDBC     ratio");
			good = measure("10,000 accounts", Rig.MANY) & measure("one account", 1);
		}
		System.exit(good ? 0 : 1);
	}

	private static void warmUp(String method) throws RunnerException {
		for (double done = 0; done < WARM_UP;) {
			done += SECONDS * turn(method, Rig.MANY);
		}
	}

	private static boolean measure(String title, int accounts) throws RunnerException {
		List<Double> ratios = new ArrayList<>();
		double ledger = 0;
		double bare = 0;
		for (int round = 1; round <= ROUNDS; round++) {
			double first = turn((round % 2 == 0) ? "ledger" : "bareJdbc", accounts);
			double second = turn((round % 2 == 0) ? "bareJdbc" : "ledger", accounts);
			double ofLedger = (round % 2 == 0) ? first : second;
			double ofBare = (round % 2 == 0) ? second : first;
			ledger += ofLedger;
			bare += ofBare;
			ratios.add(ofLedger / ofBare);
			print("  round " + round, ofLedger, ofBare);
		}
		print(title, ledger / ROUNDS, bare / ROUNDS);
		OUT.printf(Locale.ROOT, "  of single rounds: %.2f to %.2f%n",
				ratios.stream().min(Double::compare).orElseThrow(), ratios.stream().max(Double::compare).orElseThrow());
		return ledger * 100 >= bare * FLOOR_PERCENT;
	}

	private static double turn(String method, int accounts) throws RunnerException {
		var options = new OptionsBuilder().include(LedgerBenchmark.class.getSimpleName() + "\\." + method + "$")
			.param("accounts", Integer.toString(accounts))
			.threads(THREADS)
			.forks(0)
			.warmupIterations(0)
			.measurementIterations(1)
			.measurementTime(TimeValue.seconds(SECONDS))
			.verbosity(VerboseMode.SILENT)
			.shouldFailOnError(true)
			.build();
		return new Runner(options).runSingle().getPrimaryResult().getScore();
	}

	private static void print(String title, double ledger, double bare) {
		OUT.printf(Locale.ROOT, "%-30s %,11.0f %,11.0f %9.2f%n", title, ledger, bare, ledger / bare);
	}

}
