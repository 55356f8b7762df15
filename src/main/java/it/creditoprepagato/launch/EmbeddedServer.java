package it.creditoprepagato.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL that this process starts on a directory. It runs until it is closed:
 * at a signal, too, the application ends before its database.
 */
public final class EmbeddedServer implements AutoCloseable {

	private final EmbeddedPostgres postgres;

	private EmbeddedServer(EmbeddedPostgres postgres) {
		this.postgres = postgres;
	}

	/**
	 * Starts a server whose data outlive power cuts. One left over from a killed run is
	 * stopped first.
	 * @throws IllegalStateException if another server answers at the port it was given
	 */
	public static EmbeddedServer durable(Path directory) {
		Postmaster.of(directory).ifPresent(Postmaster::stop);
		return start(builder(directory).setCleanDataDirectory(false)
			.setServerConfig("fsync", "on")
			.setServerConfig("full_page_writes", "on")
			.setServerConfig("synchronous_commit", "on"), directory);
	}

	/** Starts a server for one run of the tests: nothing of it is kept. */
	public static EmbeddedServer fleeting(Path directory) {
		return start(builder(directory), directory);
	}

	private static EmbeddedPostgres.Builder builder(Path directory) {
		return EmbeddedPostgres.builder()
			.setDataDirectory(directory)
			.setRegisterShutdownHook(false)
			.setServerConfig("max_connections", "200");
	}

	private static EmbeddedServer start(EmbeddedPostgres.Builder builder, Path directory) {
		try {
			return new EmbeddedServer(builder.start()).prepared(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The embedded PostgreSQL does not start on " + directory, ex);
		}
	}

	private EmbeddedServer prepared(Path directory) throws IOException {
		try {
			requireOwn(directory);
			DatabaseRoles.prepare(this.postgres.getPostgresDatabase());
			return this;
		}
		catch (SQLException ex) {
			close();
			throw new IllegalStateException("The embedded PostgreSQL cannot be prepared", ex);
		}
		catch (IOException | RuntimeException ex) {
			close();
			throw ex;
		}
	}

	private void requireOwn(Path directory) throws SQLException, IOException {
		try (Connection connection = this.postgres.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SHOW data_directory")) {
			row.next();
			if (!Path.of(row.getString(1)).toRealPath().equals(directory.toRealPath())) {
				throw new IllegalStateException("Another PostgreSQL answers at port " + this.postgres.getPort());
			}
		}
	}

	public DatabaseAccess access() {
		return DatabaseAccess.embedded(this.postgres.getPort());
	}

	@Override
	public void close() {
		try {
			this.postgres.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
