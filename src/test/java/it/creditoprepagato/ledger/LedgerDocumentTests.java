package it.creditoprepagato.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import it.creditoprepagato.launch.DatabaseAccess;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The formulas, the example and the query of {@code src/docs/ledger.md} are true. */
@DatabaseTest
@Import(Postings.class)
class LedgerDocumentTests {

	private static final HexFormat HEX = HexFormat.of();

	private final String document = read();

	@Autowired
	private Postings postings;

	@Autowired
	private JdbcTemplate application;

	@Test
	void exampleIsRecomputed() {
		List<Map<String, String>> entries = blocks("entry").stream().map(LedgerDocumentTests::fields).toList();
		assertThat(entries).hasSize(2);
		byte[] previous = Digest.genesis(UUID.fromString(entries.getFirst().get("customer_id")));
		for (Map<String, String> entry : entries) {
			assertThat(entry).containsEntry("hash before", HEX.formatHex(previous))
				.containsEntry("fingerprint",
						HEX.formatHex(digest(entry, "kind", "amount passed", "subscription", "reference", "subject")));
			byte[] digest = digest(entry, "customer_id", "kind", "counter_account", "subscription", "reference",
					"subject", "parameters", "idempotency_key", "fingerprint", "actor", "receipt");
			assertThat(entry).containsEntry("digest", HEX.formatHex(digest));
			previous = Digest.chain(previous, link(entry), digest);
			assertThat(entry).containsEntry("hash", HEX.formatHex(previous));
		}
	}

	@Test
	void queryFindsNothingUnlessARowWasChanged() throws SQLException {
		CustomerId customer = this.postings.aCustomerWith("100.00");
		HoldRequest hold = Postings.holdOf("7.90");
		this.postings.hold(customer, hold);
		this.postings.capture(customer, hold, Postings.of(EntryKind.RENEWAL, "5.00"));
		this.postings.credit(customer, Postings.of(EntryKind.TOP_UP, "1.00"));
		String query = blocks("sql").getFirst().replace(";", "");
		assertThat(this.application.queryForList(query)).isEmpty();
		try (Connection connection = owner()) {
			JdbcTemplate owner = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
			owner.execute("ALTER TABLE ledger.entry DISABLE TRIGGER entry_insert_only");
			owner.update("UPDATE ledger.entry SET actor = 'staff:x' WHERE customer_id = ? AND seq = 2",
					customer.value());
			assertThat(owner.queryForList(query)).containsExactly(Map.of("customer_id", customer.value(), "seq", 2L));
			connection.rollback();
		}
	}

	private static Connection owner() throws SQLException {
		DatabaseAccess access = TestServer.access();
		Connection connection = DriverManager.getConnection(access.url(), access.owner().user(),
				access.owner().password());
		connection.setAutoCommit(false);
		return connection;
	}

	private static byte[] digest(Map<String, String> entry, String... names) {
		@Nullable String[] fields = new String[names.length];
		for (int i = 0; i < names.length; i++) {
			fields[i] = entry.get(names[i]);
		}
		return Digest.of(fields);
	}

	private static Digest.Link link(Map<String, String> entry) {
		return new Digest.Link(Long.parseLong(entry.get("seq")), Long.parseLong(entry.get("amount_cents")),
				Long.parseLong(entry.get("balance_after_cents")), Instant.parse(entry.get("occurred_at")));
	}

	/** What an entry does not have is not in the map. */
	private static Map<String, String> fields(String block) {
		return block.lines()
			.filter((line) -> line.length() > 20)
			.collect(Collectors.toMap((line) -> line.substring(0, 20).strip(), (line) -> line.substring(20)));
	}

	private List<String> blocks(String language) {
		return Pattern.compile("^```" + language + "\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL)
			.matcher(this.document)
			.results()
			.map((MatchResult found) -> found.group(1))
			.toList();
	}

	private static String read() {
		try {
			return Files.readString(Path.of("src/docs/ledger.md"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
