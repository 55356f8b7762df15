package it.creditoprepagato.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.registrar.RegistrySimulator;
import it.creditoprepagato.registrar.SimulatedDomain;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A portfolio is imported at the command line, tried out first. */
@DatabaseTest
class ImportPortfolioTests {

	private static final LocalDate EXPIRY = LocalDate.of(2028, 5, 4);

	@Autowired
	private ImportPortfolio command;

	@Autowired
	private Portfolio portfolio;

	@TempDir
	private Path folder;

	private Agency agency;

	private String email;

	private DomainName here;

	@BeforeEach
	void open(@Autowired Agencies agencies, @Autowired ApplicationContext context,
			@Autowired RegistrySimulator registry) {
		this.agency = agencies.anAgency();
		this.email = Visit.of(this.agency, context).person().email();
		this.here = DomainName.parse("qui" + UUID.randomUUID() + ".com");
		registry.adopt(List.of(SimulatedDomain.ours(this.here, EXPIRY.minusYears(4), EXPIRY)));
	}

	@Test
	void linesAreToldOneByOneAndCountedLast() throws IOException {
		Path file = file("domain,expiry\n" + this.here + ",2028-05-03\nnon_va,\n");
		SubCommand.Result dry = this.command.run(List.of(this.email, file.toString(), "--dry-run"));
		assertThat(dry).isEqualTo(new SubCommand.Result(List.of("format OWN, dry run: nothing is written",
				"2 " + this.here + ": Can be added until 2028-05-04, the file says 2028-05-03",
				"3 non_va: The name can only have letters, digits and hyphens.",
				"lines=2 addable=1 unchanged=0 refused=1"), 1));
		assertThat(this.portfolio.find(this.agency.id(), this.here)).isEmpty();
		SubCommand.Result real = this.command.run(List.of(this.email, file.toString()));
		assertThat(real.lines()).last().isEqualTo("lines=2 added=1 unchanged=0 refused=1");
		assertThat(this.portfolio.find(this.agency.id(), this.here)).isPresent();
	}

	@Test
	void nothingRefusedIsAllWell() throws IOException {
		Path file = file("domain\n" + this.here + "\n");
		assertThat(this.command.run(List.of(this.email, file.toString())).status()).isZero();
		assertThat(this.command.run(List.of(this.email, file.toString())))
			.satisfies((again) -> assertThat(again.lines()).last().isEqualTo("lines=1 added=0 unchanged=1 refused=0"))
			.satisfies((again) -> assertThat(again.status()).isZero());
	}

	@Test
	void whatCannotBeDoneIsSaid() throws IOException {
		String file = file("domain\n" + this.here + "\n").toString();
		assertThat(this.command.run(List.of(this.email))).isEqualTo(
				SubCommand.Result.failed(Launcher.usage("import-portfolio", "CUSTOMER_EMAIL FILE.csv [--dry-run]")));
		assertThat(this.command.run(List.of("nessuno@example.it", file)))
			.isEqualTo(SubCommand.Result.failed("no customer signs in as nessuno@example.it"));
		assertThat(this.command.run(List.of(this.email, "/manca.csv")).lines())
			.containsExactly("The file /manca.csv cannot be read");
		assertThat(this.command.run(List.of(this.email, file("prezzo\n1\n").toString())).lines()).singleElement()
			.asString()
			.contains("has no column of domains");
	}

	@Test
	void whatATerminalWouldObeyIsNotPrinted() throws IOException {
		Path file = file("domain\nnon\u001B[2Jva\n");
		assertThat(this.command.run(List.of(this.email, file.toString())).lines().get(1)).startsWith("2 non?[2Jva: ");
	}

	@Test
	void fileThatIsTooLargeIsNotRead() throws IOException {
		Path file = file("domain\n" + "a.it\n".repeat(1 << 18));
		assertThat(this.command.run(List.of(this.email, file.toString())).lines()).singleElement()
			.asString()
			.contains("more than 1048576 bytes");
	}

	private Path file(String text) throws IOException {
		return Files.writeString(this.folder.resolve("portafoglio.csv"), text);
	}

}
