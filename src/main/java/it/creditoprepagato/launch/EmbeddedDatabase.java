package it.creditoprepagato.launch;

import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The embedded server of a data directory: one's own, started and stopped with the
 * application; or, for a sub-command, that of the application which runs already.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private final @Nullable DataDirectory directory;

	private final @Nullable EmbeddedServer server;

	private final DatabaseAccess access;

	private EmbeddedDatabase(DataDirectory directory) {
		this.directory = directory;
		this.server = EmbeddedServer.durable(directory.postgres());
		this.access = this.server.access();
	}

	private EmbeddedDatabase(Postmaster running) {
		this.directory = null;
		this.server = null;
		this.access = DatabaseAccess.embedded(running.port());
	}

	/**
	 * Opens the directory's server.
	 * @throws DataDirectoryInUse if another application owns the directory and this is no
	 * sub-command
	 */
	static EmbeddedDatabase open(Path path, @Nullable String command) {
		Optional<DataDirectory> own = DataDirectory.own(path);
		if (own.isPresent()) {
			return new EmbeddedDatabase(own.get());
		}
		return Optional.ofNullable(command)
			.flatMap((name) -> Postmaster.of(DataDirectory.postgres(path)))
			.map(EmbeddedDatabase::new)
			.orElseThrow(() -> new DataDirectoryInUse(path));
	}

	DatabaseAccess access() {
		return this.access;
	}

	@Override
	public void close() {
		if (this.server != null) {
			this.server.close();
		}
		if (this.directory != null) {
			this.directory.close();
		}
	}

}
