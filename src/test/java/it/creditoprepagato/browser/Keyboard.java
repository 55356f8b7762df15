package it.creditoprepagato.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * A walk through a page by the Tab key alone.
 *
 * @param page to walk through
 */
record Keyboard(Page page) {

	private static final int ENOUGH = 400;

	private static final String SKIP_LINK = "#contenuto";

	/**
	 * Of radio buttons the arrows reach the others; a closed fold is opened first; a trap
	 * for programs is for nobody.
	 */
	private static final String START = """
			() => {
			  document.querySelectorAll('main details').forEach((fold) => { fold.open = true; });
			  const controls = 'a[href], button, input, select, textarea, summary, [role=region][tabindex]';
			  const others = (one) => one.type === 'radio' && !one.checked
			    && (document.querySelector(`input[name="${one.name}"]:checked`)
			      ?? document.querySelector(`input[name="${one.name}"]`)) !== one;
			  const trap = (one) => one.tabIndex < 0 && one.closest('.visually-hidden');
			  window.unreached = new Set([...document.querySelectorAll(controls)]
			    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled)
			    .filter((one) => !others(one) && !trap(one)));
			  document.activeElement.blur();
			  window.getSelection().removeAllRanges();
			}""";

	/**
	 * Null at the end; else what is wrong with where the focus is, or nothing. The button
	 * inside of a date field is the browser's, which shows its focus.
	 */
	private static final String STOP = """
			() => {
			  const at = document.activeElement;
			  if (at === document.body || at === document.documentElement) {
			    return null;
			  }
			  window.unreached.delete(at);
			  const wrong = [];
			  const look = getComputedStyle(at);
			  const outlined = look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0;
			  if (at.matches(':focus') && !outlined && look.boxShadow === 'none') {
			    wrong.push('does not show its focus');
			  }
			  const box = at.getClientRects()[0];
			  const seen = [[.5, .5], [.05, .1], [.95, .1], [.05, .9], [.95, .9]].some(([x, y]) => {
			    const top = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
			    return top !== null && (at.contains(top) || top.contains(at) && top.matches('a, button, label, summary'));
			  });
			  if (!seen) {
			    wrong.push('is hidden while it has the focus');
			  }
			  return wrong.map((what) => at.outerHTML.slice(0, 120) + ' ' + what);
			}""";

	/** What is wrong on the way. */
	List<String> walk() {
		List<String> findings = new ArrayList<>();
		this.page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		this.page.evaluate(START);
		this.page.keyboard().press("Tab");
		if (!SKIP_LINK.equals(this.page.locator(":focus").getAttribute("href"))) {
			findings.add("does not begin with the link to the content");
		}
		for (int stops = 0; stops < ENOUGH && this.page.evaluate(STOP) instanceof List<?> wrong; stops++) {
			wrong.forEach((one) -> findings.add(one.toString()));
			this.page.keyboard().press("Tab");
		}
		List<?> unreached = (List<?>) this.page
			.evaluate("[...window.unreached].map((one) => one.outerHTML.slice(0, 120))");
		unreached.forEach((one) -> findings.add(one + " cannot be reached"));
		return findings.stream().map((what) -> this.page.url() + " " + what).toList();
	}

}
