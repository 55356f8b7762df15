package it.creditoprepagato.browser;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import it.creditoprepagato.testing.DemoSite;
import it.creditoprepagato.testing.Visitor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * With JavaScript lists and progress change in place, and the address says what is shown.
 */
class InPlaceIT {

	private static final String DOMAINS = "/area-clienti/domini";

	private static final String LIST = "/area-clienti/pagamenti";

	private static final String TRANSACTIONS = LIST + "/prepagato/transazioni";

	private static final int PATIENCE = 20_000;

	private static DemoSite site;

	private Visitor elite;

	private Page page;

	private Inspection inspection;

	@BeforeAll
	static void open() {
		site = DemoSite.open();
	}

	@BeforeEach
	void signIn() {
		this.elite = site.visitor().elite();
		this.page = this.elite.page();
		this.page.waitForURL("**/area-clienti");
		this.inspection = Inspection.of(this.elite, "it");
	}

	@AfterEach
	void close() {
		this.page.context().close();
	}

	@Test
	void typingFiltersWithoutLosingTheFieldOrTheCaret() {
		stays(DOMAINS);
		this.elite.sees("#q").pressSequentially("arzzo");
		asksFor("q=arzzo");
		says("Nessun dominio corrisponde ai filtri.");
		assertThat(this.page.url()).doesNotContain("stato=");
		for (int left = 0; left < 3; left++) {
			this.page.keyboard().press("ArrowLeft");
		}
		this.page.keyboard().type("e");
		asksFor("q=arezzo");
		says("40 domini trovati");
		assertThat(this.elite.sees("#q")).isFocused();
		assertThat(this.elite.sees("#q").evaluate("(field) => field.selectionStart")).isEqualTo(3);
		assertStayed();
	}

	@Test
	void whatIsTypedWhileTheAnswerComesIsNotLost() {
		this.elite.goes(DOMAINS);
		this.page.route((url) -> url.contains("?q=are&"), (asked) -> {
			this.page.keyboard().type("zzo");
			asked.resume();
		});
		this.elite.sees("#q").pressSequentially("are");
		asksFor("q=arezzo");
		assertThat(this.elite.sees("#q")).hasValue("arezzo");
		says("40 domini trovati");
	}

	@Test
	void backForwardAndReloadShowWhatTheAddressSays() {
		stays(DOMAINS);
		this.elite.sees("#q").fill("arezzo");
		asksFor("q=arezzo");
		this.elite.sees("#ordine").selectOption("scadenza");
		asksFor("ordine=scadenza");
		says("40 domini trovati");
		assertStayed();
		this.page.goBack();
		assertThat(this.elite.sees("#ordine")).hasValue("nome");
		assertThat(this.elite.sees("#q")).hasValue("arezzo");
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		this.page.goForward();
		assertThat(this.elite.sees("#ordine")).hasValue("scadenza");
		this.page.reload();
		assertThat(this.elite.sees("#ordine")).hasValue("scadenza");
		assertThat(this.elite.sees("tbody tr")).hasCount(40);
	}

	@Test
	void tabsAndPagesChangeInPlace() {
		stays(LIST);
		this.elite.sees("#scheda-tutti").click();
		asksFor("stato=tutti");
		assertThat(this.elite.sees("#scheda-tutti")).isFocused();
		says("Tutti: 2.000 domini");
		String first = this.elite.sees("tbody th").first().innerText();
		this.elite.follows("Successivi");
		asksFor("dopo=[^&]+");
		assertThat(this.elite.sees("tbody th").first()).not().hasText(first);
		assertThat(this.elite.sees("#contenuto")).isFocused();
		assertThat(this.page.evaluate("scrollY")).isEqualTo(0);
		assertStayed();
	}

	@Test
	void selectionAddsUpAfterTheListHasChanged() {
		stays(DOMAINS);
		this.elite.sees("#q").fill("arezzo");
		assertThat(this.elite.sees("tbody tr")).hasCount(40);
		this.elite.sees("tbody input").first().check();
		assertThat(this.elite.sees("output")).containsText("1 · €");
		this.page.getByLabel("Seleziona tutti").check();
		assertThat(this.elite.sees("output")).containsText("40 · €");
		assertStayed();
	}

	@Test
	void ordersAndTransactionsChangeInPlace() {
		stays(TRANSACTIONS);
		this.elite.sees("#tipo").selectOption("RENEWAL");
		asksFor("tipo=RENEWAL");
		assertThat(this.elite.sees("#annuncio")).containsText("movimenti");
		this.elite.sees(".pager a").last().click();
		asksFor("prima=\\d+");
		assertStayed();
		stays("/area-clienti/ordini");
		this.elite.sees(".pager a").last().click();
		says("50 ordini in questa pagina");
		assertStayed();
	}

	@Test
	void endedSessionLeadsToTheSignInAsAWholePage() {
		this.elite.goes(LIST);
		this.page.context().clearCookies();
		this.elite.sees("#scheda-scaduti").click();
		assertThat(this.page).hasURL(site.uri("/accedi").toString());
		assertThat(this.elite.sees(".top-person")).hasCount(0);
		this.page.getByLabel("Indirizzo e-mail").fill("elite@example.it");
		this.page.getByLabel("Password").fill("demo-elite-2026");
		this.elite.presses("Accedi");
		asksFor("stato=scaduti");
	}

	@Test
	void errorShowsItsPage() {
		this.elite.goes(DOMAINS);
		this.page.route((url) -> url.contains("q=guasto"),
				(asked) -> asked.fulfill(new Route.FulfillOptions().setStatus(500)
					.setContentType("text/html")
					.setBody("<!DOCTYPE html><html lang=\"it\"><title>Guasto</title><h1>Errore imprevisto</h1>")));
		this.elite.sees("#q").fill("guasto");
		assertThat(this.elite.sees("h1")).hasText("Errore imprevisto");
		assertThat(this.elite.sees("#contenuto")).hasCount(0);
	}

	@Test
	void orderIsFollowedToItsEndAndNoFurther() {
		this.elite.goes(LIST);
		IntStream.range(0, 8).forEach((row) -> this.elite.sees("tbody input").nth(row).check());
		this.elite.sees(".selection button").click();
		this.elite.presses("Conferma il rinnovo");
		this.page.evaluate("window.stays = true");
		String before = this.elite.reads("#credito-disponibile");
		assertThat(this.elite.sees("#contenuto")).hasAttribute("data-hx-trigger", "every 2s");
		assertThat(this.elite.sees("main .tone-good")).hasCount(8,
				new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
		assertThat(this.elite.sees("#annuncio")).containsText("Completati 8");
		assertThat(this.elite.sees("#contenuto")).not().hasAttribute("data-hx-trigger", "every 2s");
		assertThat(this.elite.reads("#credito-disponibile")).isEqualTo(before);
		assertStayed();
	}

	/** Leaves a mark that only a new page would not have. */
	private void stays(String path) {
		this.elite.goes(path);
		this.page.evaluate("window.stays = true");
	}

	/** The same page all the while, and nothing that the browser complains about. */
	private void assertStayed() {
		assertThat(this.page.evaluate("window.stays")).isEqualTo(true);
		assertThat(this.inspection.findings()).isEqualTo(List.of());
	}

	private void says(String text) {
		assertThat(this.elite.sees("#annuncio")).hasText(text);
	}

	private void asksFor(String parameter) {
		assertThat(this.page).hasURL(Pattern.compile("[?&]" + parameter + "(&|$)"));
	}

}
