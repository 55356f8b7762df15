package it.creditoprepagato.orders.web;

import java.util.List;
import java.util.stream.IntStream;

import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.DatabaseTest;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that is held, searched and filtered: the customer's own only. */
@DatabaseTest
class PortfolioPageTests {

	private static final int MOST_STATEMENTS = 12;

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
	void portfolioShowsWhatIsHeld() {
		DomainName soon = this.shop.holds("presto", "it", 10);
		DomainName expired = this.shop.holds("scaduto", "com", -3);
		DomainName redemption = this.shop.holds("redento", "it", -20);
		DomainName gone = this.shop.holds("andato", "it", -300);
		DomainName anothers = Visit.aShop(this.context).holds("altrui", "it", 10);
		assertThat(this.visit.page(Visit.DOMAINS))
			.contains(soon.ascii(), expired.ascii(), redemption.ascii(), "3 domini", "1 attivo", "1 in scadenza",
					"2 scaduti", "3 domini trovati", "7,90", "tra 10 giorni", "In redemption",
					"href=\"/area-clienti/domini/" + soon.ascii() + "\"",
					"href=\"/area-clienti/pagamenti/rinnovo?dominio=" + soon.ascii() + "\"", "Seleziona tutti")
			.doesNotContain(gone.ascii(), anothers.ascii());
		assertThat(this.visit.page(Visit.ORDERS)).contains("href=\"/area-clienti/domini\"");
		assertThat(this.visit.page(Visit.DOMAINS + "?lang=en")).contains("3 domains found", "Download CSV", "Sort by");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/area-clienti", Visit.LIST })
	void namesInOtherListsLeadToTheirPage(String list) {
		DomainName name = this.shop.holds("presto", "it", 10);
		assertThat(this.visit.page(list)).contains("href=\"/area-clienti/domini/" + name.ascii() + "\"");
	}

	@Test
	void filtersNarrow() {
		DomainName soon = this.shop.holds("presto", "it", 10);
		DomainName later = this.shop.holds("tardi", "com", 200);
		DomainName expired = this.shop.holds("scaduto", "com", -3);
		assertThat(this.visit.page(Visit.DOMAINS + "?stato=ACTIVE")).contains(soon.ascii(), later.ascii())
			.doesNotContain(expired.ascii());
		assertThat(this.visit.page(Visit.DOMAINS + "?scadenza=30")).contains(soon.ascii(), "1 dominio trovato")
			.doesNotContain(later.ascii(), expired.ascii());
		assertThat(this.visit.page(Visit.DOMAINS + "?scadenza=7")).doesNotContain(soon.ascii())
			.contains("Nessun dominio corrisponde ai filtri", "Togli i filtri");
		assertThat(this.visit.page(Visit.DOMAINS + "?prodotto=com&q=TARDI")).contains(later.ascii())
			.doesNotContain(soon.ascii(), expired.ascii());
		assertThat(this.visit.page(Visit.DOMAINS + "?ordine=scadenza")).containsSubsequence(expired.ascii(),
				soon.ascii(), later.ascii());
		assertThat(this.visit.page(Visit.DOMAINS)).containsSubsequence(soon.ascii(), expired.ascii(), later.ascii());
	}

	@Test
	void portfolioWithoutAnythingSaysSo() {
		assertThat(this.visit.page(Visit.DOMAINS)).contains("Ancora nessun dominio").doesNotContain("Scarica CSV");
	}

	@Test
	void nameInUnicodeStandsBesideItsAsciiForm() {
		DomainName name = Shop.aName("città", "com");
		this.shop.holds(List.of(name), 10);
		assertThat(name.ascii()).startsWith("xn--");
		assertThat(this.visit.page(Visit.DOMAINS)).contains(">" + name.unicode() + "<", ">" + name.ascii() + "<");
		assertThat(this.visit.page(Visit.DOMAINS + "?q=citt%C3%A0")).contains(name.ascii());
		assertThat(this.visit.page(Visit.DOMAINS + "/" + name.ascii())).contains(">" + name.unicode() + "<",
				">" + name.ascii() + "<");
	}

	@Test
	void portfolioGoesOnWhereThePageEnded() {
		List<DomainName> names = IntStream.rangeClosed(0, PaymentList.PAGE)
			.mapToObj((number) -> Shop.aName("pagina", "com"))
			.sorted()
			.toList();
		this.shop.holds(names, 30);
		DomainName beforeLast = names.get(PaymentList.PAGE - 1);
		String first = this.visit.page(Visit.DOMAINS + "?q=pagina&scadenza=60");
		assertThat(first).contains("101 domini trovati", beforeLast.ascii()).doesNotContain(names.getLast().ascii());
		assertThat(first).containsPattern("domini\\?[^\"]*q=pagina[^\"]*scadenza=60[^\"]*dopo=" + beforeLast.ascii());
		assertThat(this.visit.page(Visit.DOMAINS + "?dopo=" + beforeLast.ascii()))
			.contains(names.getLast().ascii(), "Dall’inizio", "101 domini trovati")
			.doesNotContain("Successivi", ">" + beforeLast.ascii() + "<");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?ordine=scadenza", "?q=a&stato=ACTIVE&scadenza=60" })
	void statementsAreFewWhateverTheSize(String query) {
		this.shop.holds(IntStream.range(0, 250).mapToObj((number) -> Shop.aName("a", "com")).toList(), 30);
		assertThat(statements(Visit.DOMAINS + query)).isBetween(1L, (long) MOST_STATEMENTS);
	}

	@Test
	void pageOfADomainTakesFewStatements() {
		DomainName name = this.shop.holds("uno", "com", 30);
		assertThat(statements(Visit.DOMAINS + "/" + name.ascii())).isBetween(1L, (long) MOST_STATEMENTS);
	}

	private long statements(String path) {
		Statistics statistics = this.context.getBean(EntityManagerFactory.class)
			.unwrap(SessionFactory.class)
			.getStatistics();
		statistics.clear();
		statistics.setStatisticsEnabled(true);
		try {
			this.visit.page(path);
			return statistics.getPrepareStatementCount();
		}
		finally {
			statistics.setStatisticsEnabled(false);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "stato=XYZ", "stato=%00", "stato=ACTIVE&stato=GONE", "prodotto=..", "prodotto=%00",
			"scadenza=8", "scadenza=99999999999999999999", "scadenza=-7", "ordine=xyz", "ordine=%00", "q=%00%25_",
			"dopo=x", "dopo=%00", "dopo=2027-01-01_esempio.it", "ordine=scadenza&dopo=esempio.it",
			"ordine=scadenza&dopo=%2B999999999-12-31_esempio.it", "ordine=scadenza&stato=PENDING",
			"stato=GONE&scadenza=7" })
	void listBearsWhateverTheAddressSays(String query) {
		assertThat(this.visit.get(Visit.DOMAINS + "?" + query)).hasStatusOk();
		assertThat(this.visit.get(Visit.DOMAINS + ".csv?" + query)).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "q", "stato", "prodotto", "scadenza", "ordine", "dopo" })
	void listBearsTextsWithoutEnd(String name) {
		assertThat(this.visit.get(Visit.DOMAINS + "?" + name + "=" + "a".repeat(10_000))).hasStatusOk();
	}

}
