package it.creditoprepagato.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import it.creditoprepagato.launch.DatabaseAccess;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.shared.CustomerId;

/**
 * The application over a server of its own, and beside it a bare connection pool of the
 * same size.
 */
final class Rig implements AutoCloseable {

	/** How many accounts each way of spending has. */
	static final int MANY = 10_000;

	private static Rig current;

	private final BenchServer server = BenchServer.start(Clock.systemUTC());

	private final HikariDataSource bare = pool(this.server.server().access());

	private final List<UUID> ofLedger = customers();

	private final List<UUID> ofBareJdbc = customers();

	private final Spending spending = new Spending(this.server.application().getBean(Effect.class),
			this.server.application().getBean(Ledger.class));

	static Rig start() {
		current = new Rig();
		return current;
	}

	static Rig current() {
		return current;
	}

	private HikariDataSource pool(DatabaseAccess access) {
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl(access.url());
		pool.setUsername(access.application().user());
		pool.setPassword(access.application().password());
		pool.setMaximumPoolSize(this.server.application().getBean(HikariDataSource.class).getMaximumPoolSize());
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

	String description() {
		return this.server.description();
	}

	@Override
	public void close() {
		this.bare.close();
		this.server.close();
	}

}
