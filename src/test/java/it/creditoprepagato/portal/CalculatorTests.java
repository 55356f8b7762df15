package it.creditoprepagato.portal;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import it.creditoprepagato.pricing.PriceLists;
import it.creditoprepagato.testing.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A visitor's own domains on every list of 2026, to the cent. */
@DatabaseTest
class CalculatorTests {

	private static final String UNREADABLE = "va da 0 a 100.000";

	private static final String OF_NOTHING = "serve anche un’estensione";

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void sell(@Autowired PriceLists lists) {
		lists.importIfEmpty();
	}

	/** 120 × 12,90 + 35 × 16,90 without a plan, and so on. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Member      | 1.400,50 | 739,00   | 100,00   | dopo 2 mesi
			Prestige    | 1.209,00 | 930,50   | 250,00   | dopo 4 mesi
			Elite       | 1.105,50 | 1.034,00 | 500,00   | dopo 6 mesi
			Super Elite | 1.009,00 | 1.130,50 | 1.000,00 | dopo 11 mesi
			""")
	void yearOfRenewalsIsOnEveryList(String tier, String cost, String saving, String entry, String pays) {
		String page = page("estensione=it&domini=120&estensione=com&domini=35");
		assertThat(page).contains("Rinnovare 155 domini per un anno costa € 2.139,50 senza un piano.");
		assertThat(page).contains("""
				<th scope="row">%s 2026</th>
				<td class="num">%s</td>
				<td class="num strong">%s</td>
				<td class="num">%s</td>
				<td>%s</td>""".replace("\n", "\n\t\t\t\t").formatted(tier, cost, saving, entry, pays));
	}

	@Test
	void nothingTypedIsAnEmptyFormOfTheUsualSuffixes() {
		assertThat(page(""))
			.contains("Quanto costano i propri domini", "value=\"it\" selected", "value=\"org\" selected")
			.doesNotContain("senza un piano", UNREADABLE, OF_NOTHING);
		assertThat(page("estensione=it&domini=&estensione=com&domini=0")).doesNotContain("senza un piano", UNREADABLE);
	}

	@Test
	void oneDomainIsOne() {
		assertThat(page("estensione=it&domini=1&estensione=com&domini=")).contains("Rinnovare un dominio per un anno");
		assertThat(body("lang=en&estensione=it&domini=1&estensione=com&domini=")).contains("Renewing one domain for");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "1e3", "100001", "9999999", "1.5", "tre", "%00", "%3Cscript%3E", "%E0%BF" })
	void whatIsNoNumberIsSaidAndKept(String typed) {
		String page = page("estensione=it&domini=10&estensione=com&domini=" + typed);
		assertThat(page).contains(UNREADABLE, "aria-invalid=\"true\"", "Rinnovare 10 domini")
			.doesNotContain("<script>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "estensione=xyzzy&domini=3", "estensione=&domini=3", "estensione=%22%3E&domini=3" })
	void numberOfNothingIsSaid(String row) {
		assertThat(page("estensione=it&domini=10&" + row)).contains(OF_NOTHING, "Rinnovare 10 domini");
	}

	@Test
	void rowsBeyondTheFortiethAreNotRead() {
		String rows = IntStream.range(0, 60)
			.mapToObj((row) -> "estensione=it&domini=1")
			.collect(Collectors.joining("&"));
		assertThat(page(rows)).contains("Rinnovare 40 domini").doesNotContain("riga 41");
	}

	@Test
	void anotherRowIsOfferedAfterTheLast() {
		assertThat(page("estensione=it&domini=1&estensione=com&domini=2")).contains("riga 3").doesNotContain("riga 4");
	}

	private String page(String query) {
		return body("lang=it&" + query).replace('\u00a0', ' ');
	}

	private String body(String query) {
		MvcTestResult answer = this.mvc.get().uri("/credito-prepagato?" + query).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
