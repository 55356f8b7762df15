package it.creditoprepagato.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import it.creditoprepagato.bench.Comparison.Turn;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how near the application comes to what the database and the web server can do
 * on this machine: every work beside its limit, in turns of a few seconds each, so that
 * whatever else the machine does slows both alike. Prints a table of medians, writes them
 * to {@code target/bench.json}, and fails if a goal is missed.
 */
public final class Bench {

	private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

	private static final int SECONDS = Integer.getInteger("bench.seconds", 3);

	/** Turns until the compiler has done its work. */
	private static final int WARM_UPS = Integer.getInteger("bench.warmUps", 5);

	/** Names of the works to measure, as a regular expression. */
	private static final Pattern ONLY = Pattern.compile(System.getProperty("bench.only", ""));

	private static final int CALLERS = 32;

	private static final PrintStream OUT = System.out;

	private static final Turn HOLD = ledger("hold");

	private static final Turn HOLD_FUNCTION = ledger("holdByFunction");

	private static final Turn SPEND = ledger("spend");

	private static final List<Comparison> COMPARISONS = List
		.of(new Comparison("hold, 10,000 accounts", HOLD, HOLD_FUNCTION, 0.85, "/s"),
				new Comparison("hold, one account", HOLD.of(1), HOLD_FUNCTION.of(1), 0.85, "/s"),
				new Comparison("hold and capture, 10,000 accounts", SPEND, ledger("spendByFunctions"), 0.85, "/s"),
				new Comparison("hold by the function", HOLD_FUNCTION, ledger("holdByStatements"), 1.0, "/s"),
				new Comparison("batch of 1,000 holds", ledger("batch").by(1), ledger("batchByInsert").by(1), 0.5,
						"rows/s"),
				new Comparison("one account, 64 callers beside 8", SPEND.of(1).by(64), SPEND.of(1).by(8), 0.9, "/s"),
				new Comparison("POST /api/v1/domain-operations RENEW", web("renew"), web("renewByStatements"), 0.5,
						"/s"),
				new Comparison("GET /api/v1/credit", web("credit"), web("constant"), 0.4, "/s"),
				new Comparison("page Gestione Prepagato", web("page"), web("emptyPage"), 0.4, "/s"));

	private static final Comparison VERIFICATION = new Comparison("verify-ledger", ledger("verify").by(1),
			ledger("verifyBySql").by(1), 0.5, "entries/s");

	private Bench() {
	}

	static void main() throws RunnerException, IOException {
		Thread.setDefaultUncaughtExceptionHandler((thread, ex) -> {
			LoggerFactory.getLogger(Bench.class).error("Not measured", ex);
			System.exit(2);
		});
		List<Figure> figures = new ArrayList<>();
		try (Rig rig = Rig.start()) {
			OUT.println(rig.description() + ", " + CALLERS + " callers, medians of " + ROUNDS + " rounds of " + SECONDS
					+ " s");
			OUT.println(Figure.HEAD);
			if (isChosen(VERIFICATION.name())) {
				add(figures, measure(VERIFICATION));
			}
			rig.openAccounts();
			warmUp();
			for (Comparison comparison : chosen()) {
				add(figures, measure(comparison));
			}
			if (isChosen(Rig.WRITE_AHEAD)) {
				add(figures, rig.writeAhead(ROUNDS));
			}
		}
		Path file = Files.createDirectories(Path.of("target")).resolve("bench.json");
		Files.writeString(file,
				JsonMapper.builder()
					.build()
					.writerWithDefaultPrettyPrinter()
					.writeValueAsString(figures.stream().map(Figure::json).toList()));
		System.exit(figures.stream().allMatch(Figure::isReached) ? 0 : 1);
	}

	private static boolean isChosen(String name) {
		return ONLY.matcher(name).find();
	}

	private static List<Comparison> chosen() {
		return COMPARISONS.stream().filter((comparison) -> isChosen(comparison.name())).toList();
	}

	private static void add(List<Figure> figures, Figure figure) {
		OUT.println(figure);
		figures.add(figure);
	}

	private static void warmUp() throws RunnerException {
		Set<String> warm = new TreeSet<>();
		for (Comparison comparison : chosen()) {
			for (Turn turn : List.of(comparison.ours(), comparison.limit())) {
				for (int time = 0; time < WARM_UPS && warm.add(turn.benchmark() + time); time++) {
					take(turn);
				}
			}
		}
	}

	private static Figure measure(Comparison comparison) throws RunnerException {
		Samples ours = new Samples();
		Samples limit = new Samples();
		for (int round = 0; round < ROUNDS; round++) {
			if (round % 2 == 0) {
				ours.add(take(comparison.ours()));
				limit.add(take(comparison.limit()));
			}
			else {
				limit.add(take(comparison.limit()));
				ours.add(take(comparison.ours()));
			}
		}
		return new Figure(comparison.name(), ours.median(), limit.median(), comparison.goal(), Figure.Better.HIGHER,
				comparison.unit());
	}

	private static double take(Turn turn) throws RunnerException {
		var options = new OptionsBuilder().include("\\." + turn.benchmark().replace(".", "\\.") + "$")
			.param("accounts", Integer.toString(turn.accounts()))
			.threads(turn.threads())
			.forks(0)
			.warmupIterations(0)
			.measurementIterations(1)
			.measurementTime(TimeValue.seconds(SECONDS))
			.verbosity(VerboseMode.SILENT)
			.shouldFailOnError(true)
			.build();
		return new Runner(options).runSingle().getPrimaryResult().getScore() * Rig.current().rowsOf(turn);
	}

	private static Turn ledger(String method) {
		return new Turn(LedgerBenchmark.class.getSimpleName() + "." + method, CALLERS, Rig.MANY);
	}

	private static Turn web(String method) {
		return new Turn(WebBenchmark.class.getSimpleName() + "." + method, CALLERS, Rig.MANY);
	}

}
