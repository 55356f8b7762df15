package it.creditoprepagato.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import it.creditoprepagato.launch.DatabaseAccess;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The end of a chain that was cut off and written anew shows beside yesterday's file. */
@DatabaseTest
@Import(Postings.class)
class AccountHeadsTests {

	@Autowired
	private Postings postings;

	@Autowired
	private LedgerVerifier verifier;

	@Autowired
	private AccountHeads heads;

	private CustomerId customer;

	@BeforeEach
	void open() {
		this.customer = this.postings.aCustomerWith("10.00");
		this.postings.credit(this.customer, Postings.of(EntryKind.TOP_UP, "5.00"));
	}

	@Test
	void fileHasTheHeadOfEveryAccountAndAgreesForEver() throws IOException {
		Path file = this.heads.write();
		assertThat(file.getFileName().toString()).matches("heads-\\d{4}-\\d{2}-\\d{2}\\.txt");
		assertThat(Files.readAllLines(file)).filteredOn((line) -> line.startsWith(this.customer.toString()))
			.singleElement()
			.asString()
			.matches(this.customer + " 2 [0-9a-f]{64}");
		this.postings.credit(this.customer, Postings.of(EntryKind.TOP_UP, "1.00"));
		assertThat(this.verifier.verify(file).isSound()).isTrue();
	}

	@Test
	void newFileOfTheSameDayTakesThePlaceOfTheOld() throws IOException {
		Path file = this.heads.write();
		this.postings.credit(this.customer, Postings.of(EntryKind.TOP_UP, "1.00"));
		assertThat(this.heads.write()).isEqualTo(file).content().contains(this.customer + " 3 ");
		try (var files = Files.list(file.getParent())) {
			assertThat(files).noneMatch((other) -> other.toString().endsWith(".part"));
		}
	}

	@Test
	void endThatWasWrittenAnewIsFound() throws SQLException {
		Path yesterday = this.heads.write();
		try (Connection owner = owner(); Statement statement = owner.createStatement()) {
			String mine = " WHERE customer_id = '" + this.customer + "'";
			statement.execute("ALTER TABLE ledger.entry DISABLE TRIGGER entry_insert_only");
			statement.execute("DELETE FROM ledger.entry" + mine + " AND seq = 2");
			statement.execute("ALTER TABLE ledger.entry ENABLE TRIGGER entry_insert_only");
			statement.execute("""
					UPDATE ledger.account SET credits_posted = 1000, entry_count = 1, last_hash = (SELECT hash
					  FROM ledger.entry""" + mine + " AND seq = 1)" + mine);
		}
		this.postings.credit(this.customer, Postings.of(EntryKind.TOP_UP, "7.00"));
		assertThat(this.verifier.verify().isSound()).isTrue();
		Verification found = this.verifier.verify(yesterday);
		assertThat(found.broken()).isOne();
		assertThat(found.first())
			.isEqualTo("entry 2 of customer " + this.customer + " is not the one of the file of heads");
	}

	@Test
	void lineThatCannotBeReadIsFound(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("heads.txt"), "una riga\n");
		assertThat(this.verifier.verify(file).first()).isEqualTo("the file of heads has the line \"una riga\"");
	}

	private static Connection owner() throws SQLException {
		DatabaseAccess access = TestServer.access();
		return new DriverManagerDataSource(access.url(), access.owner().user(), access.owner().password())
			.getConnection();
	}

}
