package it.creditoprepagato.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;

import com.zaxxer.hikari.HikariDataSource;
import it.creditoprepagato.CreditoPrepagatoApplication;
import it.creditoprepagato.launch.DatabaseAccess;
import it.creditoprepagato.launch.EmbeddedServer;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A durable server of its own, and the application without jobs over it.
 *
 * @param directory where its data are
 * @param server the database
 * @param application what is measured
 */
record BenchServer(Path directory, EmbeddedServer server,
		ConfigurableApplicationContext application) implements AutoCloseable {

	/** Without web pages. */
	static BenchServer start(Clock clock) {
		return start(clock, WebApplicationType.NONE);
	}

	static BenchServer start(Clock clock, WebApplicationType type) {
		try {
			Path directory = Files.createTempDirectory("credito-bench");
			EmbeddedServer server = EmbeddedServer.durable(directory.resolve("postgres"));
			return new BenchServer(directory, server, start(server.access(), clock, type));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ConfigurableApplicationContext start(DatabaseAccess access, Clock clock, WebApplicationType type) {
		return new SpringApplicationBuilder(CreditoPrepagatoApplication.class).web(type)
			.logStartupInfo(false)
			.initializers((application) -> application.getBeanFactory().registerSingleton("clock", clock))
			.properties("DATABASE_URL=" + access.url(), "DATABASE_USER=" + access.application().user(),
					"DATABASE_PASSWORD=" + access.application().password(),
					"DATABASE_MIGRATION_USER=" + access.owner().user(),
					"DATABASE_MIGRATION_PASSWORD=" + access.owner().password(), "credito.launch.command=bench",
					"PORT=0", "MANAGEMENT_PORT=-1", "credito.identity.api-requests-per-minute=1000000000",
					"db-scheduler.enabled=false", "credito.registrar.simulated=true", "MAIL_FROM=credito@example.it",
					"PUBLIC_URL=https://example.it",
					"credito.registrar.auth-code-key=" + Base64.getEncoder().encodeToString(new byte[32]),
					"spring.main.banner-mode=off", "logging.level.root=WARN")
			.run();
	}

	String description() {
		HikariDataSource pool = this.application.getBean(HikariDataSource.class);
		try (Connection connection = pool.getConnection()) {
			return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion() + ", fsync on, pools of "
					+ pool.getMaximumPoolSize() + ", " + Runtime.getRuntime().availableProcessors() + " processors";
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.application.close();
		this.server.close();
		try {
			FileSystemUtils.deleteRecursively(this.directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
