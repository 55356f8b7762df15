package it.creditoprepagato.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.pricing.ComparedPrice;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** R1, R9: a customer reads the list of its plan, beside those of the others. */
@DatabaseTest
class PriceListPageTests {

	private static final String PREPAID = "/area-clienti/pagamenti/prepagato";

	private static final String PAGE = PREPAID + "/listino";

	@Autowired
	private Agencies agencies;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PriceBook prices;

	@Test
	void ownListStandsOutAmongAll() {
		ComparedPrice restore = this.prices.compare(2016)
			.stream()
			.filter((price) -> price.item().tld().value().equals("com"))
			.filter((price) -> price.item().operation() == Operation.RESTORE)
			.findFirst()
			.orElseThrow();
		String page = text(member(), PAGE);
		assertThat(page).contains("Il listino del piano Member 2016, accanto a quelli degli altri piani 2016",
				"<s class=\"muted\">" + written(restore.street().toString()) + "</s>",
				"<td class=\"num own\">" + amount(restore, Tier.MEMBER) + "</td>",
				"<td class=\"num\">" + amount(restore, Tier.PRESTIGE) + "</td>",
				"<td class=\"num\">" + amount(restore, Tier.ELITE) + "</td>",
				"<td class=\"num\">" + amount(restore, Tier.SUPER_ELITE) + "</td>", "41 estensioni");
		assertThat(page.split("piano in uso")).hasSize(1 + Operation.values().length);
		assertThat(page).contains("<h2>Registrazione</h2>", "<h2>Trasferimento</h2>", "<h2>Rinnovo</h2>",
				"<h2>Ripristino</h2>");
	}

	@Test
	void withoutAPlanTheListsOnSaleAreShown() {
		Visit visit = Visit.of(this.agencies.anAgency(), this.context);
		assertThat(text(visit, PAGE))
			.contains("Nessun piano è ancora attivo", "questi sono i listini 2026", "Scegli un piano",
					"Risparmio fino al")
			.doesNotContain("piano in uso", "num own", "Member 2016");
		assertThat(text(visit, PREPAID)).contains("href=\"" + PAGE + "\"").doesNotContain("id=\"listino\"");
	}

	@ParameterizedTest
	@CsvSource({ "it,.it", ".it,.it", "IT,.it", "co.uk,.co.uk", "esempio.it,.it", "www.esempio.co.uk,.co.uk",
			"uk,.co.uk", "co,.com" })
	void searchFindsASuffix(String sought, String found) {
		Visit visit = member();
		assertThat(text(visit, PAGE + "?q=" + sought))
			.contains("<th scope=\"row\">" + found + "</th>", "value=\"" + sought + "\"")
			.doesNotContain("<th scope=\"row\">.org</th>", "<th scope=\"row\">.digital</th>");
		assertThat(text(visit, PREPAID + "?q=" + sought))
			.contains("<th scope=\"row\">" + found + "</th>", "open=\"open\"")
			.doesNotContain("<th scope=\"row\">.org</th>", "<th scope=\"row\">.digital</th>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nessuna", "%", "<b>", "it it" })
	void searchThatFindsNothingSaysSo(String sought) {
		Visit visit = member();
		assertThat(visit.get(PAGE + "?q={q}", sought)).hasStatusOk()
			.bodyText()
			.contains("Nessuna estensione del listino corrisponde", "Tutte le estensioni")
			.doesNotContain("<table", "<b>");
		assertThat(visit.get(PREPAID + "?q={q}", sought)).hasStatusOk()
			.bodyText()
			.contains("Nessuna estensione del listino corrisponde", "nessuna estensione");
	}

	@Test
	void whatMeansNothingIsLeftAside() {
		Visit visit = member();
		assertThat(visit.get(PAGE + "?q={q}&listini=boh&boh=1", " \u0000 ")).hasStatusOk()
			.bodyText()
			.contains("41 estensioni");
		assertThat(visit.get(PAGE + "?q={q}", "x".repeat(5_000))).hasStatusOk();
		assertThat(visit.get(PAGE + ".pdf")).hasStatus(404);
	}

	@Test
	void foldIsClosedUntilItIsSearched() {
		assertThat(text(member(), PREPAID)).contains("id=\"listino\"", "41 estensioni · Member 2016")
			.doesNotContain("open=\"open\"");
	}

	@Test
	void ownListIsAFileWithEveryTerm() {
		Visit visit = member();
		assertThat(visit.get(PAGE + ".csv")).hasHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"listino-member-2016.csv\"");
		List<String> lines = text(visit, PAGE + ".csv").lines().toList();
		assertThat(lines).hasSize(1 + this.prices.compare(2016).size())
			.startsWith("\uFEFFEstensione;Operazione;Anni;Non scontato €;Member 2016 €")
			.contains("com;Registrazione;2;33,80;22,30", "it;Ripristino;1;46,60;35,00");
	}

	@Test
	void listsOfAllPlansAreAFileToo() {
		Visit visit = member();
		assertThat(text(visit, PAGE + ".csv?listini=tutti&q=it").lines()).containsExactly(
				"\uFEFFEstensione;Operazione;Anni;Non scontato €;Member 2016 €;Prestige 2016 €;Elite 2016 €;Super Elite 2016 €",
				"it;Registrazione;1;12,90;7,90;6,80;6,20;5,60", "it;Trasferimento;1;12,90;7,90;6,80;6,20;5,60",
				"it;Rinnovo;1;12,90;7,90;6,80;6,20;5,60", "it;Ripristino;1;46,60;35,00;30,10;27,30;24,80");
		assertThat(visit.get(PAGE + ".xlsx?listini=tutti")).hasStatusOk()
			.hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"listino-2016.xlsx\"");
	}

	@Test
	void withoutAPlanTheFileIsOfAllLists() {
		assertThat(text(Visit.of(this.agencies.anAgency(), this.context), PAGE + ".csv?lang=en").lines().findFirst())
			.hasValue("\uFEFFSuffix;Operation;Years;Undiscounted €;Member 2026 €;Prestige 2026 €;Elite 2026 €;"
					+ "Super Elite 2026 €");
	}

	@Test
	void englishIsWhole() {
		assertThat(text(member(), PAGE + "?lang=en")).contains("The list of the plan Member 2016", "your plan",
				"Undiscounted", "41 suffixes", "Member 2016 as CSV", "All plans as XLSX", "<h2>Restore</h2>");
	}

	private Visit member() {
		return Visit.of(this.agencies.anAgency().onPlan(Tier.MEMBER, 2016), this.context);
	}

	private static String amount(ComparedPrice price, Tier tier) {
		return written(price.byTier().get(tier).toString());
	}

	private static String written(String amount) {
		return amount.replace('.', ',');
	}

	private static String text(Visit visit, String address) {
		var answer = visit.get(address);
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
