package it.creditoprepagato;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema is the one that was agreed on, and keeps the rules of the house. */
@DatabaseTest
class SchemaTests {

	private static final Path GOLDEN = Path.of("src/test/resources/schema.golden.txt");

	private Catalogue catalogue;

	@BeforeEach
	void open() throws SQLException {
		this.catalogue = new Catalogue(TestServer.access());
	}

	@AfterEach
	void close() throws SQLException {
		this.catalogue.close();
	}

	@Test
	void schemaIsTheOneAgreedOn() throws IOException, SQLException {
		String schema = this.catalogue.asText();
		if ("write".equals(System.getProperty("schema.golden"))) {
			assertThat(this.catalogue.majorVersion()).as("the golden schema is made on PostgreSQL").isEqualTo(18);
			Files.writeString(GOLDEN, schema);
		}
		assertThat(schema)
			.as("the migrations make another schema than %s tells; if that is meant, write it anew, and read the "
					+ "difference: ./mvnw test -Dtest=SchemaTests -Dschema.golden=write", GOLDEN)
			.isEqualTo(Files.readString(GOLDEN));
	}

	@ParameterizedTest
	@EnumSource
	void schemaKeepsTheRule(SchemaRule rule) {
		assertThat(this.catalogue.breaches(rule)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void breachIsFound(SchemaRule rule) {
		this.catalogue.breakIt(rule);
		assertThat(this.catalogue.breaches(rule)).containsExactly(rule.found());
	}

	@Test
	void ownershipIsFound() {
		String owner = TestServer.access().owner().user();
		assertThat(this.catalogue.breaches(SchemaRule.APPLICATION_MAKES_NOTHING, owner)).contains(
				"the application owns table ledger.entry", "the application owns schema ledger",
				"the application is the owner too");
	}

}
