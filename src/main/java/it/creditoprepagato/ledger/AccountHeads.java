package it.creditoprepagato.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The last hash of every account, written to a file a day, to be kept elsewhere. A chain
 * shows every change but one, its end cut off and written anew; the heads show that one.
 */
@Component
class AccountHeads {

	private static final int FETCH = 1_000;

	private static final Pattern LINE = Pattern
		.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\\d{1,18}) ([0-9a-f]{64})");

	private final JdbcTemplate jdbc;

	private final Path directory;

	private final Clock clock;

	AccountHeads(DataSource dataSource, @Value("${credito.ledger.heads-dir}") Path directory, Clock clock) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.jdbc.setFetchSize(FETCH);
		this.directory = directory;
		this.clock = clock;
	}

	/**
	 * Writes the day's file whole or not at all, over one that is there already.
	 * @return where it is: a line for each account, {@code customer sequence hash}
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	Path write() {
		Path file = this.directory.resolve("heads-" + LocalDate.now(this.clock) + ".txt");
		try {
			Files.createDirectories(this.directory);
			Path unfinished = Files.createTempFile(this.directory, "heads-", ".part");
			try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(unfinished))) {
				this.jdbc.query("""
						SELECT customer_id, entry_count, encode(last_hash, 'hex') AS head FROM ledger.account
						 WHERE entry_count > 0 ORDER BY customer_id""", (row) -> {
					lines.println(line(row));
				});
				if (lines.checkError()) {
					throw new IOException("No room for " + unfinished);
				}
			}
			return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String line(ResultSet row) throws SQLException {
		return row.getString("customer_id") + " " + row.getLong("entry_count") + " " + row.getString("head");
	}

	/**
	 * Names every account whose chain no longer has what a file says, and every line that
	 * cannot be read.
	 * @throws UncheckedIOException if there is no such file
	 */
	void compare(Path file, Consumer<String> broken) {
		try (Stream<String> lines = Files.lines(file)) {
			lines.forEach((line) -> compare(line, broken));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void compare(String line, Consumer<String> broken) {
		Matcher head = LINE.matcher(line);
		if (!head.matches()) {
			broken.accept("the file of heads has the line \"" + line + "\"");
			return;
		}
		Integer found = this.jdbc.queryForObject(
				"SELECT count(*) FROM ledger.entry WHERE customer_id = ? AND seq = ? AND hash = decode(?, 'hex')",
				Integer.class, UUID.fromString(head.group(1)), Long.valueOf(head.group(2)), head.group(3));
		if (found == null || found == 0) {
			broken.accept("entry " + head.group(2) + " of customer " + head.group(1)
					+ " is not the one of the file of heads");
		}
	}

}
