package it.creditoprepagato.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server that runs on a data directory, as its {@code postmaster.pid} tells.
 *
 * @param process the server's process
 * @param port the port on loopback
 */
record Postmaster(ProcessHandle process, int port) {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	/**
	 * The server of this directory, empty when none runs; a file left by a dead server
	 * names nobody.
	 */
	static Optional<Postmaster> of(Path directory) {
		Path file = directory.resolve("postmaster.pid");
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try {
			List<String> lines = Files.readAllLines(file);
			return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
				.filter(Postmaster::isPostgres)
				.map((process) -> new Postmaster(process, Integer.parseInt(lines.get(3).strip())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isPostgres(ProcessHandle process) {
		return process.isAlive()
				&& process.info().command().map((command) -> command.contains("postgres")).orElse(true);
	}

	/** Ends a server whose application was killed: politely, then not. */
	void stop() {
		this.process.destroy();
		try {
			this.process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			this.process.destroyForcibly();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
