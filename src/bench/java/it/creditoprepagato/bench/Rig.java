package it.creditoprepagato.bench;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import it.creditoprepagato.bench.Comparison.Turn;
import it.creditoprepagato.launch.DatabaseAccess;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.LedgerVerifier;
import it.creditoprepagato.ledger.Verification;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.boot.WebApplicationType;

/**
 * The application over a server of its own, and beside it bare connection pools of the
 * same size. Each way of spending has accounts of its own.
 */
final class Rig implements AutoCloseable {

	/** How many accounts each way of spending has. */
	static final int MANY = 10_000;

	static final String WRITE_AHEAD = "write-ahead log of a hold and its capture";

	private static Rig current;

	private final BenchServer server = BenchServer.start(Clock.systemUTC(), WebApplicationType.SERVLET);

	private final HikariDataSource application = pool(access().application());

	private final HikariDataSource owner = pool(access().owner());

	private final BareJdbc functions = new BareJdbc(this.application);

	private final BareStatements statements = new BareStatements(this.owner);

	private final Spending spending = new Spending(this.server.application().getBean(Effect.class),
			this.server.application().getBean(Ledger.class));

	private final Calling agencies = new Calling(this.server.application(), this.owner);

	private final long entries = new Past(this.server.application()).write();

	private List<UUID> ours = List.of();

	private List<UUID> ofFunctions = List.of();

	private List<UUID> ofStatements = List.of();

	static Rig start() {
		current = new Rig();
		return current;
	}

	static Rig current() {
		return current;
	}

	private DatabaseAccess access() {
		return this.server.server().access();
	}

	private HikariDataSource pool(DatabaseAccess.Login login) {
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl(access().url());
		pool.setUsername(login.user());
		pool.setPassword(login.password());
		pool.setMaximumPoolSize(this.server.application().getBean(HikariDataSource.class).getMaximumPoolSize());
		pool.setAutoCommit(false);
		return pool;
	}

	/** After that the ledger is not sound any more: bare JDBC makes no digests. */
	void openAccounts() {
		this.ours = customers();
		this.ofFunctions = customers();
		this.ofStatements = customers();
	}

	private List<UUID> customers() {
		List<UUID> customers = Stream.generate(CustomerId::next).limit(MANY).map(CustomerId::value).toList();
		try {
			this.functions.credit(customers);
			return customers;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	UUID ours(int account) {
		return this.ours.get(account);
	}

	UUID ofFunctions(int account) {
		return this.ofFunctions.get(account);
	}

	UUID ofStatements(int account) {
		return this.ofStatements.get(account);
	}

	Spending spending() {
		return this.spending;
	}

	BareJdbc functions() {
		return this.functions;
	}

	BareStatements statements() {
		return this.statements;
	}

	Calling agencies() {
		return this.agencies;
	}

	void verify() {
		Verification verification = this.server.application().getBean(LedgerVerifier.class).verify();
		if (verification.first() != null || verification.entries() != this.entries) {
			throw new IllegalStateException(verification + " of " + this.entries + ": " + verification.first());
		}
	}

	/** How many rows one call of a benchmark is about. */
	long rowsOf(Turn turn) {
		if (turn.benchmark().contains(".verify")) {
			return this.entries;
		}
		return turn.benchmark().contains(".batch") ? Spending.LINES : 1;
	}

	/**
	 * Bytes of the write-ahead log per hold and capture, of ours beside bare SQL.
	 */
	Figure writeAhead(int rounds) {
		try (WriteAheadLog log = new WriteAheadLog(access().url())) {
			Samples ours = new Samples();
			Samples limit = new Samples();
			for (int round = 0; round < rounds; round++) {
				ours.add(log.bytesOf(() -> this.spending.spend(ours(0))));
				limit.add(log.bytesOf(() -> this.statements.spend(ofStatements(0))));
			}
			return new Figure(WRITE_AHEAD, ours.median(), limit.median(), 1.10, Figure.Better.LOWER, "bytes");
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	String description() {
		return this.server.description();
	}

	@Override
	public void close() {
		this.application.close();
		this.owner.close();
		this.server.close();
	}

}
