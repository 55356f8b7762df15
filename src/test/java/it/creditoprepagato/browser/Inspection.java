package it.creditoprepagato.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import it.creditoprepagato.testing.Visitor;

/**
 * What is wrong with the pages somebody comes to: at a desk in light, and on the
 * narrowest phone in dark.
 *
 * @param visitor whose pages they are
 * @param language that they should be in
 * @param findings what was found so far
 */
record Inspection(Visitor visitor, String language, List<String> findings) {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/** From now on it also hears what the browser complains about. */
	static Inspection of(Visitor visitor, String language) {
		Inspection inspection = new Inspection(visitor, language, new ArrayList<>());
		inspection.listen();
		return inspection;
	}

	private void listen() {
		Page page = page();
		page.onPageError((error) -> found("script: " + error));
		page.onConsoleMessage(this::hear);
		page.onRequest(this::sees);
		page.onRequestFailed(this::hear);
		page.onResponse(this::hear);
	}

	/** Requests that fail are complained about on the console too. */
	private void hear(ConsoleMessage message) {
		if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
			found("console: " + message.text());
		}
	}

	/** Pages ask nobody else for anything. */
	private void sees(Request request) {
		URI uri = URI.create(request.url());
		if (!uri.getScheme().equals("data")
				&& !this.visitor.site().apply("/").getAuthority().equals(uri.getAuthority())) {
			found("asks " + request.url());
		}
	}

	/** One that is aborted was given up by the page itself, when it was left. */
	private void hear(Request request) {
		if (!"net::ERR_ABORTED".equals(request.failure())) {
			found("no answer from " + request.url() + ": " + request.failure());
		}
	}

	private void hear(Response answer) {
		if (answer.status() >= 400) {
			found(answer.status() + " from " + answer.url());
		}
	}

	Inspection looksAt(String path) {
		this.visitor.goes(path);
		return looks();
	}

	/** At the page that is open. */
	Inspection looks() {
		Page page = page();
		page.evaluate("document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })");
		if (page.locator("h1").count() != 1) {
			found("has not one h1");
		}
		if (!this.language.equals(page.locator("html").getAttribute("lang"))) {
			found("is not in language " + this.language);
		}
		looks(1280, ColorScheme.LIGHT);
		looks(320, ColorScheme.DARK);
		return this;
	}

	private void looks(int width, ColorScheme scheme) {
		page().setViewportSize(width, 900);
		if ((boolean) page().evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
			found("is wider than " + width);
		}
		show(scheme);
		judge(width + " ");
	}

	/** Without transitions, so that colours are what they come to be. */
	private void show(ColorScheme scheme) {
		page()
			.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
	}

	/** In the page itself: there are no frames, for which axe would open another page. */
	@SuppressWarnings("deprecation")
	private void judge(String sight) {
		new AxeBuilder(page()).withTags(RULES)
			.setLegacyMode(true)
			.analyze()
			.getViolations()
			.forEach((broken) -> broken.getNodes()
				.forEach((node) -> found(sight + broken.getId() + ": " + node.getHtml())));
	}

	private void found(String what) {
		this.findings.add(page().url() + " " + what);
	}

	private Page page() {
		return this.visitor.page();
	}

}
