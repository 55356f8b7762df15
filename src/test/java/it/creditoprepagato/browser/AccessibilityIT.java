package it.creditoprepagato.browser;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import it.creditoprepagato.testing.DemoSite;
import it.creditoprepagato.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page can be read by everybody: WCAG 2.2 AA, at a desk and on a phone. */
class AccessibilityIT {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final String AREA = "/area-clienti";

	private static final List<String> CUSTOMER = List.of(AREA, AREA + "/ordini", AREA + "/ordini/343280",
			AREA + "/domini", AREA + "/domini?q=nessuno", AREA + "/domini/farmacia-san-marco.it", AREA + "/pagamenti",
			AREA + "/pagamenti?stato=scaduti", AREA + "/pagamenti?stato=in-attesa",
			AREA + "/pagamenti/rinnovo?dominio=farmacia-san-marco.it&dominio=a.it", AREA + "/pagamenti/prepagato",
			AREA + "/pagamenti/prepagato/ricarica", AREA + "/pagamenti/prepagato/ricarica?importo=1e9",
			AREA + "/pagamenti/prepagato/ricarica?importo=10&metodo=CARD", AREA + "/pagamenti/prepagato/piano",
			AREA + "/pagamenti/prepagato/piano?importo=1000", AREA + "/pagamenti/prepagato/transazioni",
			AREA + "/pagamenti/prepagato/transazioni?q=nessuna", AREA + "/pagamenti/prepagato/transazioni/5");

	private static DemoSite site;

	@BeforeAll
	static void open() {
		site = DemoSite.open();
	}

	@ParameterizedTest
	@CsvSource({ "it, 1280, LIGHT", "en, 390, DARK" })
	void pagesCanBeReadByEverybody(String language, int width, ColorScheme scheme) {
		List<String> findings = new ArrayList<>();
		Visitor stranger = visitor(width, scheme, findings);
		look(stranger, "/accedi?lang=" + language, language, findings);
		look(stranger, "/", language, findings);
		look(stranger, "/credito-prepagato", language, findings);
		Visitor agency = visitor(width, scheme, findings).agenzia();
		agency.goes(AREA + "?lang=" + language);
		CUSTOMER.forEach((path) -> look(agency, path, language, findings));
		payments(agency).forEach((path) -> look(agency, path, language, findings));
		Visitor staff = visitor(width, scheme, findings).staff();
		staff.goes("/staff/pagamenti?lang=" + language);
		look(staff, "/staff/pagamenti", language, findings);
		staff.sees("main table a").first().click();
		check(staff.page(), language, findings);
		assertThat(findings).isEmpty();
	}

	/** A payment by transfer and one by card, both awaited. */
	private static List<String> payments(Visitor agency) {
		List<String> paths = new ArrayList<>();
		for (String method : List.of("BANK_TRANSFER", "CARD")) {
			agency.goes(AREA + "/pagamenti/prepagato/ricarica?importo=10&metodo=" + method);
			agency.sees("main form[method=post] .btn-primary").click();
			paths.add(agency.page().url().replaceFirst("^https?://[^/]+", ""));
		}
		paths.add(paths.getLast().replace("/pagamento-simulato/", AREA + "/pagamenti/prepagato/ricarica/"));
		return paths;
	}

	@Test
	void keyboardReachesTheContentFirst() {
		Visitor agency = site.visitor().agenzia();
		agency.goes(AREA);
		agency.page().keyboard().press("Tab");
		assertThat(agency.sees(":focus").getAttribute("href")).isEqualTo("#contenuto");
		agency.page().keyboard().press("Enter");
		agency.page().keyboard().press("Tab");
		assertThat(agency.sees(":focus").evaluate("(at) => at.closest('main') !== null")).isEqualTo(true);
	}

	@Test
	void unreadablePageIsFound() {
		Page page = site.visitor().page();
		page.setContent(
				"""
						<!DOCTYPE html><html lang="de"><head><title>Pagina</title></head>
						<body><main style="width: 200vw"><p style="color: #ccc; background: #fff">Testo</p></main></body></html>""");
		List<String> findings = new ArrayList<>();
		check(page, "it", findings);
		assertThat(String.join("\n", findings)).contains("color-contrast", "wider", "h1", "language");
	}

	private static void look(Visitor visitor, String path, String language, List<String> findings) {
		visitor.goes(path);
		check(visitor.page(), language, findings);
	}

	private static void check(Page page, String language, List<String> findings) {
		String where = page.url() + " " + page.viewportSize().width + " ";
		page.evaluate("document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })");
		new AxeBuilder(page).withTags(RULES)
			.analyze()
			.getViolations()
			.forEach((found) -> found.getNodes()
				.forEach((node) -> findings.add(where + found.getId() + ": " + node.getHtml())));
		if ((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
			findings.add(where + "is wider than the window");
		}
		if (page.locator("h1").count() != 1) {
			findings.add(where + "has not one h1");
		}
		if (!language.equals(page.locator("html").getAttribute("lang"))) {
			findings.add(where + "is not in language " + language);
		}
	}

	private static Visitor visitor(int width, ColorScheme scheme, List<String> findings) {
		BrowserContext context = site.browser().person(width, 900);
		Visitor visitor = site.visitor(context);
		visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		visitor.page().onPageError((error) -> findings.add(visitor.page().url() + " " + error));
		visitor.page().onResponse((answer) -> {
			if (answer.status() >= 400) {
				findings.add(answer.status() + " " + answer.url());
			}
		});
		return visitor;
	}

}
