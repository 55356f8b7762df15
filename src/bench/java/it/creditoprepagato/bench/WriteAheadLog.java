package it.creditoprepagato.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Tells how much work writes to the log, without images of whole pages, which depend on
 * when the last checkpoint was: it is done on one account, whose pages have been written
 * since.
 */
final class WriteAheadLog implements AutoCloseable {

	private static final int TIMES = 500;

	private final Connection superuser;

	WriteAheadLog(String url) throws SQLException {
		this.superuser = DriverManager.getConnection(url, "postgres", "postgres");
	}

	/** Pages are written whole before it is measured, so that none is meanwhile. */
	double bytesOf(Work work) throws Exception {
		try (Statement statement = this.superuser.createStatement()) {
			statement.execute("CHECKPOINT");
		}
		for (int time = 0; time < TIMES; time++) {
			work.run();
		}
		long before = position();
		for (int time = 0; time < TIMES; time++) {
			work.run();
		}
		return (position() - before) / (double) TIMES;
	}

	private long position() throws SQLException {
		try (Statement statement = this.superuser.createStatement();
				ResultSet row = statement.executeQuery("SELECT CAST(pg_current_wal_insert_lsn() - '0/0' AS bigint)")) {
			row.next();
			return row.getLong(1);
		}
	}

	@Override
	public void close() throws SQLException {
		this.superuser.close();
	}

	/** Something that writes. */
	interface Work {

		void run() throws Exception;

	}

}
