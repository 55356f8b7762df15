package it.creditoprepagato.portal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** R3: each movement can be explained, and all of them taken away. */
@DatabaseTest
class TransactionExportTests {

	private static final String PATH = "/area-clienti/pagamenti/prepagato/transazioni";

	private Agency agency;

	private Visit visit;

	private DomainName name;

	@BeforeEach
	void open(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		this.agency = agencies.anAgency().onPlan(Tier.MEMBER, 2016);
		this.visit = Visit.of(this.agency, context);
		Shop shop = new Shop(context, this.agency);
		this.name = shop.holds("città-", "com", 20);
		shop.renews(this.name);
		shop.registryWorks();
	}

	@Test
	void debitSaysWhyItHasItsPrice() {
		assertThat(this.visit.get(PATH + "/2")).hasStatusOk()
			.bodyText()
			.contains("Perché questo prezzo", "Member 2016, versione", "€\u00A016,90", "id=\"prezzo\">€\u00A011,40<",
					"€\u00A05,50", this.name.unicode(), "/area-clienti/ordini/", "€\u00A0100,00", "€\u00A088,60");
		assertThat(this.visit.get(PATH + "/1")).hasStatusOk().bodyText().doesNotContain("Perché questo prezzo");
	}

	@Test
	void transactionThatIsNotThereIsNotFound() {
		assertThat(this.visit.get(PATH + "/3")).hasStatus(404);
		assertThat(this.visit.get(PATH + "/0")).hasStatus(404);
		assertThat(this.visit.get(PATH + "/uno")).hasStatus(404);
	}

	@Test
	void totalsAreOfAllThatTheFilterFinds() {
		assertThat(this.visit.get(PATH)).bodyText()
			.contains("2 movimenti: entrate €\u00A0100,00, uscite €\u00A0−11,40, differenza €\u00A088,60");
		assertThat(this.visit.get(PATH + "?tipo=RENEWAL")).bodyText().contains("Un movimento: entrate €\u00A00,00");
	}

	@Test
	void csvHasEveryRowAndOpensInASpreadsheet() {
		for (int payment = 0; payment < 250; payment++) {
			this.agency.pays(this.agency.asksForCredit("1.00"));
		}
		MvcTestResult answer = this.visit.get(PATH + ".csv");
		assertThat(answer).hasStatusOk()
			.hasHeader("Content-Type", "text/csv;charset=UTF-8")
			.headers()
			.hasHeaderSatisfying("Content-Disposition", (values) -> assertThat(values.getFirst())
				.matches("attachment; filename=\"transazioni-[\\d-]+\\.csv\""));
		List<String> lines = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).lines()
			.toList();
		assertThat(lines).hasSize(253);
		assertThat(lines.getFirst()).startsWith("\uFEFFN.;Data;Tipo;Descrizione;Importo €;Saldo €;Impronta");
		assertThat(lines.get(251)).startsWith("2;").contains(";Rinnovo;" + this.name.unicode() + ";-11,40;88,60;");
	}

	@Test
	void csvHasWhatTheFilterFinds() {
		assertThat(new String(this.visit.get(PATH + ".csv?tipo=RENEWAL").getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8)
			.lines()).hasSize(2);
	}

	@Test
	void workbookHasAmountsThatAddUp(@TempDir Path folder) throws Exception {
		MvcTestResult answer = this.visit.get(PATH + ".xlsx");
		assertThat(answer).hasStatusOk();
		String sheet = entry(answer.getResponse().getContentAsByteArray(), "xl/worksheets/sheet1.xml", folder);
		assertThat(sheet).contains("<v>-11.40</v>", "<v>88.60</v>", "<v>100.00</v>");
	}

	@Test
	void fileOfNoTransactionsHasItsColumns(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		Visit other = Visit.of(agencies.anAgency(), context);
		assertThat(new String(other.get(PATH + ".csv?lang=en").getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8))
			.startsWith("\uFEFFNo.;Date;")
			.hasLineCount(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv?dal=ieri", "xlsx?tipo=BOH", "csv?dal=2026-03-01&al=2026-02-01" })
	void unreadableFilterIsToldInsteadOfAFile(String address) {
		assertThat(this.visit.get(PATH + "." + address)).hasStatus(422)
			.hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
			.bodyText()
			.contains("Qualcosa non va", "aria-invalid");
	}

	@Test
	void othersMovementsAreNotFound(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		Visit other = Visit.of(agencies.anAgency(), context);
		assertThat(other.get(PATH + "/1")).hasStatus(404);
		assertThat(other.mvc().get().uri(URI.create(PATH + ".csv")).with(other.signedIn())).hasStatusOk()
			.bodyText()
			.doesNotContain(this.name.unicode());
	}

	private static String entry(byte[] workbook, String name, Path folder) throws Exception {
		Path file = Files.write(folder.resolve("transazioni.xlsx"), workbook);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
