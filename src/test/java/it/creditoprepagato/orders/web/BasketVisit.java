package it.creditoprepagato.orders.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Fills and sends the forms of a basket.
 *
 * @param visit who does
 */
record BasketVisit(Visit visit) {

	static final String BASKET = Visit.ORDERS + "/nuovo";

	static final String REVIEW = BASKET + "/riepilogo";

	MvcTestResult reviews(Map<String, String> form) {
		return posts(REVIEW, form);
	}

	/** Presses the page's button, with some of its fields changed. */
	MvcTestResult places(String page, Map<String, String> changes) {
		return sends(BASKET, page, changes);
	}

	MvcTestResult sends(String path, String page, Map<String, String> changes) {
		var request = this.visit.mvc().post().uri(path).with(this.visit.signedIn()).with(csrf());
		Matcher field = Pattern
			.compile("<input[^>]*? type=\"(?:hidden|text)\"[^>]*>|<select[^>]*? name=\"errata.*?</select>",
					Pattern.DOTALL)
			.matcher(page);
		while (field.find()) {
			String name = attribute(field.group(), "name");
			if (!name.equals("_csrf")) {
				request.param(name, changes.getOrDefault(name, value(field.group())));
			}
		}
		changes.forEach((name, value) -> {
			if (!page.contains("type=\"hidden\" name=\"" + name) && !name.startsWith("errata")) {
				request.param(name, value);
			}
		});
		return request.exchange();
	}

	private static String value(String control) {
		Matcher chosen = Pattern.compile("<option[^>]* selected[^>]*>").matcher(control);
		return attribute(chosen.find() ? chosen.group() : control, "value");
	}

	private static String attribute(String tag, String name) {
		Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
		return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "";
	}

	MvcTestResult posts(String path, Map<String, String> form) {
		var request = this.visit.mvc().post().uri(path).with(this.visit.signedIn()).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00A0', ' ');
	}

}
