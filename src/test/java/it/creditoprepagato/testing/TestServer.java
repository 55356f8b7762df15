package it.creditoprepagato.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;

import it.creditoprepagato.launch.DatabaseAccess;
import it.creditoprepagato.launch.DatabaseRoles;
import it.creditoprepagato.launch.EmbeddedServer;

import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.function.SingletonSupplier;

/**
 * The one PostgreSQL of the suite, reached by the application as an external one: that of
 * {@code DATABASE_URL} if set, else a container where Docker answers, else an embedded
 * server.
 */
public class TestServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Supplier<DatabaseAccess> ACCESS = SingletonSupplier.of(TestServer::start);

	public static DatabaseAccess access() {
		return ACCESS.get();
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		connect(context, access());
	}

	static void connect(ConfigurableApplicationContext context, DatabaseAccess access) {
		Map<String, Object> properties = Map.of("DATABASE_URL", access.url(), "DATABASE_USER",
				access.application().user(), "DATABASE_PASSWORD", access.application().password(),
				"DATABASE_MIGRATION_USER", access.owner().user(), "DATABASE_MIGRATION_PASSWORD",
				access.owner().password());
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-server", properties));
	}

	private static DatabaseAccess start() {
		String url = System.getenv("DATABASE_URL");
		if (url != null) {
			return external(url);
		}
		return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
	}

	private static DatabaseAccess external(String url) {
		var application = new DatabaseAccess.Login(System.getenv("DATABASE_USER"), System.getenv("DATABASE_PASSWORD"));
		var owner = new DatabaseAccess.Login(System.getenv("DATABASE_MIGRATION_USER"),
				System.getenv("DATABASE_MIGRATION_PASSWORD"));
		return new DatabaseAccess(url, application, owner);
	}

	@SuppressWarnings("resource")
	private static DatabaseAccess container() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18").withCommand("postgres", "-c",
				"max_connections=300");
		container.start();
		PGSimpleDataSource superuser = new PGSimpleDataSource();
		superuser.setUrl(container.getJdbcUrl());
		superuser.setUser(container.getUsername());
		superuser.setPassword(container.getPassword());
		try {
			DatabaseRoles.prepare(superuser);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return DatabaseAccess.of(container.getJdbcUrl().replace("/test", "/credito"));
	}

	static DatabaseAccess embedded() {
		try {
			EmbeddedServer server = EmbeddedServer.fleeting(Files.createTempDirectory("credito-test-postgres"));
			Runtime.getRuntime().addShutdownHook(new Thread(server::close));
			return server.access();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
