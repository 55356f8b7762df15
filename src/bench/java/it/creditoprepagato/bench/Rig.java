package it.creditoprepagato.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import it.creditoprepagato.CreditoPrepagatoApplication;
import it.creditoprepagato.launch.DatabaseAccess;
import it.creditoprepagato.launch.EmbeddedServer;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A durable server of its own, the application without web pages over it, and beside that
 * a bare connection pool of the same size.
 */
final class Rig implements AutoCloseable {

	/** How many accounts each way of spending has. */
	static final int MANY = 10_000;

	private static Rig current;

	private final Path directory = temporary();

	private final EmbeddedServer server = EmbeddedServer.durable(this.directory.resolve("postgres"));

	private final ConfigurableApplicationContext application = start(this.server.access());

	private final HikariDataSource bare = pool(this.server.access());

	private final List<UUID> ofLedger = customers();

	private final List<UUID> ofBareJdbc = customers();

	private final Spending spending = new Spending(this.application.getBean(Effect.class),
			this.application.getBean(Ledger.class));

	static Rig start() {
		current = new Rig();
		return current;
	}

	static Rig current() {
		return current;
	}

	private static Path temporary() {
		try {
			return Files.createTempDirectory("credito-bench");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ConfigurableApplicationContext start(DatabaseAccess access) {
		return new SpringApplicationBuilder(CreditoPrepagatoApplication.class).web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.properties("DATABASE_URL=" + access.url(), "DATABASE_USER=" + access.application().user(),
					"DATABASE_PASSWORD=" + access.application().password(),
					"DATABASE_MIGRATION_USER=" + access.owner().user(),
					"DATABASE_MIGRATION_PASSWORD=" + access.owner().password(), "credito.launch.command=bench",
					"db-scheduler.enabled=false",
					"credito.registrar.auth-code-key=" + Base64.getEncoder().encodeToString(new byte[32]),
					"spring.main.banner-mode=off", "logging.level.root=WARN")
			.run();
	}

	private HikariDataSource pool(DatabaseAccess access) {
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl(access.url());
		pool.setUsername(access.application().user());
		pool.setPassword(access.application().password());
		pool.setMaximumPoolSize(this.application.getBean(HikariDataSource.class).getMaximumPoolSize());
		pool.setAutoCommit(false);
		return pool;
	}

	private List<UUID> customers() {
		List<UUID> customers = Stream.generate(CustomerId::next).limit(MANY).map(CustomerId::value).toList();
		try (Connection connection = this.bare.getConnection()) {
			BareJdbc.credit(connection, customers);
			return customers;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void spendThroughLedger(int account) {
		this.spending.spend(new CustomerId(this.ofLedger.get(account)));
	}

	void spendByBareJdbc(int account) throws SQLException {
		UUID hold = UUID.randomUUID();
		BareJdbc.hold(this.bare, this.ofBareJdbc.get(account), hold);
		BareJdbc.capture(this.bare, this.ofBareJdbc.get(account), hold);
	}

	String description() throws IllegalStateException {
		try (Connection connection = this.bare.getConnection()) {
			return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion() + ", fsync on, pools of "
					+ this.bare.getMaximumPoolSize() + ", " + Runtime.getRuntime().availableProcessors()
					+ " processors";
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.bare.close();
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
