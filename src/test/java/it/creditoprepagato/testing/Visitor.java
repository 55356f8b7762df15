package it.creditoprepagato.testing;

import java.net.URI;
import java.util.function.Function;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;

/**
 * Somebody who uses the pages.
 *
 * @param page in the browser
 * @param site where paths are
 */
public record Visitor(Page page, Function<String, URI> site) {

	public Visitor signsIn(String email, String password) {
		goes("/accedi");
		this.page.getByLabel("Indirizzo e-mail").fill(email);
		this.page.getByLabel("Password").fill(password);
		presses("Accedi");
		return this;
	}

	public Visitor agenzia() {
		return signsIn("agenzia@example.it", "demo-agenzia-2016");
	}

	public Visitor elite() {
		return signsIn("elite@example.it", "demo-elite-2026");
	}

	public Visitor nuova() {
		return signsIn("nuova@example.it", "demo-nuova-2026");
	}

	public Visitor staff() {
		return signsIn("staff@example.it", "demo-staff-2026");
	}

	public void goes(String path) {
		this.page.navigate(this.site.apply(path).toString());
	}

	public void presses(String button) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
		arrives();
	}

	public void follows(String link) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
		arrives();
	}

	/** A page that a click led to is there to its end before it is read. */
	private void arrives() {
		this.page.waitForLoadState(LoadState.DOMCONTENTLOADED);
	}

	public Locator sees(String selector) {
		return this.page.locator(selector);
	}

	/** The text, with spaces for no-break spaces. */
	public String reads(String selector) {
		return sees(selector).innerText().replace('\u00A0', ' ');
	}

}
