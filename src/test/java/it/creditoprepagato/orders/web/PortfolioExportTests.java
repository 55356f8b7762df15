package it.creditoprepagato.orders.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The portfolio as a file that a spreadsheet opens. */
@DatabaseTest
class PortfolioExportTests {

	private static final String CSV = Visit.DOMAINS + ".csv";

	@Autowired
	private ApplicationContext context;

	private Visit visit;

	private Shop shop;

	@BeforeEach
	void open() {
		this.visit = Visit.in(this.context);
		this.shop = this.visit.shop();
	}

	@Test
	void fileSaysWhatThePageSays() {
		DomainName name = Shop.aName("città", "it");
		this.shop.holds(List.of(name), 10);
		MvcTestResult answer = this.visit.get(CSV);
		assertThat(answer).hasStatusOk()
			.hasHeader(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
			.hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"domini.csv\"");
		assertThat(text(answer)).isEqualTo("\uFEFFDominio;Dominio in ASCII;Estensione;Stato;Scadenza;"
				+ "Rinnovo per 1 anno, € IVA esclusa;Nameserver;Rinnovo automatico;Priorità;Tag\r\n" + name.unicode()
				+ ";" + name.ascii() + ";it;Attivo;" + this.shop.today().plusDays(10)
				+ ";7,90;;Non attivo;Normale;\r\n");
		assertThat(text(this.visit.get(CSV + "?lang=en"))).contains("Domain;Domain in ASCII;Extension", ";Active;",
				";7.90;");
	}

	@Test
	void fileHasAllPagesOfWhatIsAskedFor() {
		List<DomainName> names = IntStream.rangeClosed(0, 2 * DomainSearch.MOST)
			.mapToObj((number) -> Shop.aName("pagina", "com"))
			.sorted()
			.toList();
		this.shop.holds(names, 30);
		this.shop.holds("tardi", "com", 200);
		DomainName anothers = Visit.aShop(this.context).holds("altrui", "com", 30);
		assertThat(text(this.visit.get(CSV + "?scadenza=60&q=pagina&dopo=" + names.getLast())).lines().skip(1))
			.extracting((line) -> line.split(";")[1])
			.containsExactlyElementsOf(names.stream().map(DomainName::ascii).toList());
		assertThat(text(this.visit.get(CSV + "?ordine=scadenza")).lines()).hasSize(names.size() + 2)
			.noneMatch((line) -> line.contains(anothers.ascii()));
	}

	@Test
	void workbookHasTheSameRows() {
		this.shop.holds("foglio-", "com", 30);
		assertThat(this.visit.get(Visit.DOMAINS + ".xlsx")).hasStatusOk()
			.hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"domini.xlsx\"");
		assertThat(this.visit.get(Visit.DOMAINS + ".pdf")).hasStatus(404);
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
