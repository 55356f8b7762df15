package it.creditoprepagato.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;

/**
 * The packaged application as a process of its own, with the demo data, on a data
 * directory and a free port.
 */
public final class RunningJar implements AutoCloseable {

	private static final Path JAR = Path.of("target", "credito-prepagato.jar");

	private static final Pattern PORT = Pattern
		.compile("Tomcat started on port (\\d+) \\(http\\) with context path '/'");

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Process process;

	private final Path log;

	private final int port;

	private RunningJar(Process process, Path log) {
		this.process = process;
		this.log = log;
		this.port = Awaitility.await("start, see " + log).atMost(PATIENCE).until(this::findPort, (found) -> found > 0);
	}

	/** Starts it and waits until it serves. */
	public static RunningJar start(Path dataDirectory) throws IOException {
		Path log = Files.createTempFile("credito-prepagato", ".log");
		return new RunningJar(process(dataDirectory, log, List.of()), log);
	}

	/** Runs a sub-command to its end. */
	public static Finished run(Path dataDirectory, String... arguments) throws IOException, InterruptedException {
		Path log = Files.createTempFile("credito-prepagato", ".log");
		Process process = process(dataDirectory, log, List.of(arguments));
		if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			process.destroyForcibly();
		}
		return new Finished(process.exitValue(), Files.readString(log));
	}

	private static Process process(Path dataDirectory, Path log, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>(List
			.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-jar", JAR.toString()));
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("DATABASE_"));
		builder.environment().put("DATA_DIR", dataDirectory.toString());
		builder.environment().put("PORT", "0");
		return builder.start();
	}

	private int findPort() throws IOException {
		if (!this.process.isAlive()) {
			throw new IllegalStateException(Files.readString(this.log));
		}
		Matcher matcher = PORT.matcher(Files.readString(this.log));
		return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
	}

	public URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	/** Ends it as a power cut would. */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** Ends it politely. */
	@Override
	public void close() {
		this.process.destroy();
		Awaitility.await("stop").atMost(PATIENCE).until(() -> !this.process.isAlive());
	}

	/**
	 * A sub-command that came to its end.
	 *
	 * @param status its exit status
	 * @param output what it printed
	 */
	public record Finished(int status, String output) {

		public String lastLine() {
			return this.output.lines().reduce("", (before, line) -> line);
		}

	}

}
