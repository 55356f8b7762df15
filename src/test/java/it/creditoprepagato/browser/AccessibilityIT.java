package it.creditoprepagato.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.creditoprepagato.testing.DemoSite;
import it.creditoprepagato.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page can be read by everybody: WCAG 2.2 AA, in both languages, at a desk and on a
 * phone, in light and dark, with a mouse or without.
 */
class AccessibilityIT {

	private static final int PATIENCE = 20_000;

	private static DemoSite site;

	@BeforeAll
	static void open() {
		site = DemoSite.open();
	}

	@ParameterizedTest
	@ValueSource(strings = { "it", "en" })
	void strangersReadEveryPage(String language) {
		Inspection stranger = Inspection.of(site.visitor(), language);
		stranger.visitor().goes("/accedi?lang=" + language);
		stranger.visitor().sees("#email").fill("nessuno@example.it");
		stranger.visitor().sees("#password").fill("sbagliata");
		stranger.visitor().sees("main [type=submit]").click();
		assertThat(stranger.looks().visitor().sees("#errore").isVisible()).isTrue();
		DemoAddresses.stranger().forEach(stranger::looksAt);
		stranger.visitor().goes("/contatti");
		stranger.visitor().sees("main .btn-primary").click();
		assertThat(stranger.looks().visitor().sees(".error-summary").isVisible()).isTrue();
		assertThat(stranger.findings()).isEmpty();
		stranger.looksAt("/nessuna-pagina");
		assertThat(stranger.findings()).singleElement().asString().contains("404 from ").endsWith("/nessuna-pagina");
	}

	@ParameterizedTest
	@ValueSource(strings = { "it", "en" })
	void customersReadEveryPage(String language) {
		Inspection agency = Inspection.of(site.visitor().agenzia(), language);
		agency.visitor().goes("/area-clienti?lang=" + language);
		DemoAddresses.customer(agency.visitor()).forEach(agency::looksAt);
		showsRefusedRenewal(agency);
		showsOpenMenu(agency);
		assertThat(agency.findings()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "it", "en" })
	void customersReadWhatBecameOfACard(String language) {
		Inspection elite = Inspection.of(site.visitor().elite(), language);
		elite.visitor().goes("/area-clienti?lang=" + language);
		for (String answer : List.of("PAY", "REFUSE")) {
			DemoAddresses.asks(elite.visitor(), "CARD");
			elite.visitor().sees("button[value=" + answer + "]").click();
			PlaywrightAssertions
				.assertThat(elite.visitor().sees("#stato:is([data-status=SETTLED], [data-status=FAILED])"))
				.isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
			elite.looks();
		}
		assertThat(elite.findings()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "it", "en" })
	void staffReadEveryPage(String language) {
		DemoAddresses.asks(site.visitor().agenzia(), "BANK_TRANSFER");
		Inspection staff = Inspection.of(site.visitor().staff(), language);
		staff.visitor().goes("/staff/pagamenti?lang=" + language);
		DemoAddresses.staff(staff.visitor(), site.visitor()).forEach(staff::looksAt);
		staff.visitor().goes("/staff/pagamenti");
		staff.visitor().sees("main table a").first().click();
		staff.visitor().sees("#importo").fill("1e9");
		staff.visitor().sees("main form .btn-primary").click();
		assertThat(staff.looks().visitor().sees(".error-summary").isVisible()).isTrue();
		assertThat(staff.findings()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "it", "en" })
	void staffReadWhatVisitorsWrite(String language) {
		Visitor stranger = site.visitor();
		stranger.goes("/contatti");
		stranger.sees("#nome").fill("Lucia Verdi");
		stranger.sees("#email").fill(language + "@example.it");
		stranger.sees("#argomento").selectOption("CREDIT");
		stranger.sees("#messaggio").fill("Quanto costa?");
		stranger.sees("main .btn-primary").click();
		assertThat(stranger.sees("#numero").isVisible()).isTrue();
		Inspection staff = Inspection.of(site.visitor().staff(), language);
		staff.visitor().goes("/staff/assistenza?tipo=CONTACT&lang=" + language);
		staff.visitor().sees("main table a").first().click();
		staff.looks().visitor().sees("main .btn-primary").click();
		assertThat(staff.looks().visitor().sees(".error-summary").isVisible()).isTrue();
		staff.visitor().sees("#messaggio").fill("Da 100 euro.");
		staff.visitor().sees("main .btn-primary").click();
		staff.looks();
		assertThat(staff.findings()).isEmpty();
	}

	/** Its credit is available again afterwards. */
	private static void showsRefusedRenewal(Inspection agency) {
		agency.visitor().goes("/area-clienti/pagamenti/rinnovo?dominio=rifiuto-rinnovo.it");
		agency.visitor().sees("main form[method=post] .btn-primary").click();
		PlaywrightAssertions.assertThat(agency.visitor().sees("main .tone-bad"))
			.isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
		agency.looks();
	}

	private static void showsOpenMenu(Inspection agency) {
		agency.visitor().page().setViewportSize(320, 900);
		agency.visitor().goes("/area-clienti");
		agency.visitor().sees(".top-menu summary").click();
		agency.looks();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1280, 320 })
	void keyboardReachesEverything(int width) {
		List<String> findings = new ArrayList<>();
		Visitor agency = site.visitor(site.browser().person(width, 900)).agenzia();
		DemoAddresses.customer(agency).forEach((path) -> walks(agency, path, findings));
		Visitor staff = site.visitor(site.browser().person(width, 900)).staff();
		DemoAddresses.staff(staff, site.visitor()).forEach((path) -> walks(staff, path, findings));
		Visitor stranger = site.visitor(site.browser().person(width, 900));
		DemoAddresses.stranger().forEach((path) -> walks(stranger, path, findings));
		assertThat(findings).isEmpty();
	}

	private static void walks(Visitor visitor, String path, List<String> findings) {
		visitor.goes(path);
		findings.addAll(new Keyboard(visitor.page()).walk());
	}

	@Test
	void keyboardSkipsToTheContent() {
		Visitor agency = site.visitor().agenzia();
		agency.goes("/area-clienti");
		agency.page().keyboard().press("Tab");
		agency.page().keyboard().press("Enter");
		agency.page().keyboard().press("Tab");
		assertThat(agency.sees(":focus").evaluate("(at) => at.closest('main') !== null")).isEqualTo(true);
	}

	@Test
	void unreadablePageIsFound() {
		Inspection inspection = Inspection.of(site.visitor(), "it");
		Page page = inspection.visitor().page();
		page.route("**/nowhere.svg", Route::abort);
		page.route(site.uri("/").toString(),
				(asked) -> asked.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("""
						<!DOCTYPE html><html lang="de"><head><title>Pagina</title></head><body>
						<main style="width: 200vw"><p style="color: #ccc; background: #fff">Testo</p></main>
						<img src="/nowhere.svg" alt=""><img src="/images/nessuna.svg" alt="">
						<script>console.error('lamento'); throw new Error('errore');</script></body></html>""")));
		assertThat(String.join("\n", inspection.looksAt("/").findings())).contains("1280 color-contrast",
				"320 color-contrast", "wider than 320", "wider than 1280", "h1", "language", "console: lamento",
				"script: ", "no answer from ", "404 from ");
	}

	@Test
	void pageThatAKeyboardCannotUseIsFound() {
		Page page = site.visitor().page();
		page.setContent("""
				<!DOCTYPE html><html lang="it"><head><title>Pagina</title></head><body>
				<a href="#a" id="first">Primo</a> <a href="#b" id="skipped" tabindex="-1">Saltato</a>
				<a href="#c" id="faint" style="outline: none">Smorto</a> <a href="#d" id="under">Sotto</a>
				<div style="position: fixed; inset: 2rem 0 0; background: #fff" id="above"></div>
				<style>#under { position: absolute; top: 5rem; }</style></body></html>""");
		assertThat(String.join("\n", new Keyboard(page).walk()))
			.contains("does not begin with the link", "id=\"skipped\" tabindex=\"-1\">Saltato</a> cannot be reached",
					"Smorto</a> does not show its focus", "Sotto</a> is hidden while it has the focus")
			.doesNotContain("Primo");
	}

}
