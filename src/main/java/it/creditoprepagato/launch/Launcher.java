package it.creditoprepagato.launch;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the application to serve, or for one sub-command. */
public final class Launcher {

	private static final Set<String> COMMANDS = Set.of("verify-ledger", "import-prices", "import-portfolio",
			"create-staff");

	private Launcher() {
	}

	/** Serves until stopped, or runs a sub-command and exits with its status. */
	public static void launch(Class<?> application, String[] arguments) {
		if (arguments.length > 0 && !arguments[0].startsWith("-")) {
			System.exit(command(application, List.of(arguments), System.out));
		}
		SpringApplication serving = new SpringApplication(application);
		serving.setAdditionalProfiles(profiles());
		if ("0".equals(System.getenv("PORT"))) {
			serving.setDefaultProperties(Map.of("MANAGEMENT_PORT", "0"));
		}
		serving.run(arguments);
	}

	private static int command(Class<?> application, List<String> arguments, PrintStream out) {
		String name = arguments.getFirst();
		if (!COMMANDS.contains(name)) {
			out.println("Unknown command " + name + "; there are "
					+ String.join(", ", COMMANDS.stream().sorted().toList()));
			return 1;
		}
		SubCommand.Result result;
		try (var context = new SpringApplicationBuilder(application).web(WebApplicationType.NONE)
			.profiles(profiles())
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties("credito.launch.command=" + name, "db-scheduler.enabled=false", "logging.level.root=WARN")
			.run("--credito.launch.demo-data=false")) {
			result = context.getBean(name, SubCommand.class).run(arguments.subList(1, arguments.size()));
		}
		result.lines().forEach(out::println);
		return result.status();
	}

	/** With a database of its own, the application is a demonstration. */
	private static String[] profiles() {
		return (System.getenv("DATABASE_URL") == null) ? new String[] { "demo" } : new String[0];
	}

	static String usage(String command, String... parameters) {
		return "Usage: java -jar credito-prepagato.jar " + command + " " + String.join(" ", Arrays.asList(parameters));
	}

}
