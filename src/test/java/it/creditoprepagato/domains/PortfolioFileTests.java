package it.creditoprepagato.domains;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import it.creditoprepagato.domains.ImportLine.Wishes;
import it.creditoprepagato.domains.PortfolioFile.Format;
import it.creditoprepagato.shared.DomainName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Files of domains are recognised by their header, whoever wrote them. */
class PortfolioFileTests {

	@Test
	void exportOfWhmcsIsRead() throws IOException {
		PortfolioFile file = read("whmcs.csv");
		assertThat(file.format()).isEqualTo(Format.WHMCS);
		assertThat(file.lines()).containsExactly(line(2, "Studio-Bianchi.it", "studio-bianchi.it", "2027-03-02"),
				new ImportLine(3, "bianchi, e figli.com", null, DomainName.Reason.CHARACTER, null, Wishes.NONE),
				new ImportLine(4, "città-nuova.it", DomainName.parse("città-nuova.it"), null, LocalDate.of(2027, 7, 9),
						Wishes.NONE));
	}

	@Test
	void exportOfFossbillingIsRead() throws IOException {
		PortfolioFile file = read("fossbilling.csv");
		assertThat(file.format()).isEqualTo(Format.FOSSBILLING);
		assertThat(file.lines()).containsExactly(line(2, "studio-bianchi.it", "studio-bianchi.it", "2027-03-02"),
				new ImportLine(3, "negozio.co.uk", new DomainName("negozio.co.uk"), null, null, Wishes.NONE));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Dominio;Dominio (ASCII);Scadenza   | esempio.it;esempio.it;2027-03-01
			domain,expiry                      | esempio.it,01/03/2027
			\uFEFF"Domain"\t"Expiry"           | esempio.it\t2027-03-01T00:00:00Z
			EXPIRY; NAME                       | 1.3.2027; esempio.it
			""")
	void ownColumnsAreReadInAnyOrderAndLanguage(String header, String line) {
		PortfolioFile file = of(header + "\n\n" + line + "\n", StandardCharsets.UTF_8);
		assertThat(file.format()).isEqualTo(Format.OWN);
		assertThat(file.lines()).extracting(ImportLine::name, ImportLine::expiry)
			.containsExactly(tuple(new DomainName("esempio.it"), LocalDate.of(2027, 3, 1)));
	}

	@Test
	void fileOfASpreadsheetIsRead() {
		PortfolioFile file = of("Dominio;Scadenza\r\ncittà.it;31/02/2027\r\n", Charset.forName("windows-1252"));
		assertThat(file.lines())
			.containsExactly(new ImportLine(2, "città.it", DomainName.parse("città.it"), null, null, Wishes.NONE));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Dominio;Rinnovo automatico;Priorità;Tag | a.it;Attivo;Critico;roma, clienti | a.it;Non attivo;Lascia scadere;'+nuovi
					TAGS,domain,Priority,Auto-renewal       | "roma, clienti",a.it,Critical,On  | '+nuovi,a.it,Let expire,Off
					""",
			quoteCharacter = '~')
	void settingsAreReadFromOurOwnColumns(String header, String first, String second) {
		PortfolioFile file = of(header + "\n" + first + "\n" + second, StandardCharsets.UTF_8);
		assertThat(file.lines()).extracting(ImportLine::wishes)
			.startsWith(new Wishes(AutoRenew.ON, Priority.CRITICAL, List.of(new Tag("roma"), new Tag("clienti"))),
					new Wishes(AutoRenew.OFF, Priority.LET_EXPIRE, List.of(new Tag("+nuovi"))));
		assertThat(PortfolioFile.read(file.text().getBytes(StandardCharsets.UTF_8))).contains(file);
	}

	@Test
	void settingsOfOthersAreNotHeeded() {
		PortfolioFile file = of("domain,recurring amount,priority\na.it,12.90,critical", StandardCharsets.UTF_8);
		assertThat(file.lines()).extracting(ImportLine::wishes).containsExactly(Wishes.NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "esempio.it;2027-03-01", "scadenza;prezzo\n2027-03-01;1", "a\0b", "\"domain" })
	void whatHasNoColumnOfDomainsIsNone(String text) {
		assertThat(PortfolioFile.read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

	@Test
	void longFileIsReadWhole() {
		String lines = IntStream.range(0, 10_001).mapToObj((at) -> "d" + at + ".it").collect(Collectors.joining("\n"));
		assertThat(of("domain\n" + lines, StandardCharsets.UTF_8).lines()).hasSize(10_001);
	}

	private static ImportLine line(int number, String typed, String name, String expiry) {
		return new ImportLine(number, typed, new DomainName(name), null, LocalDate.parse(expiry), Wishes.NONE);
	}

	private static PortfolioFile of(String text, Charset charset) {
		return PortfolioFile.read(text.getBytes(charset)).orElseThrow();
	}

	private static PortfolioFile read(String name) throws IOException {
		try (InputStream in = PortfolioFileTests.class.getResourceAsStream("/portfolio/" + name)) {
			return PortfolioFile.read(Objects.requireNonNull(in).readAllBytes()).orElseThrow();
		}
	}

}
