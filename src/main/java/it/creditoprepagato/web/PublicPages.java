package it.creditoprepagato.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Knows the pages that search engines are to show. A page is at its path in the language
 * of the reader, and at one address for each language.
 */
@Component
class PublicPages {

	private static final String ANY = "x-default";

	private final List<PublicPage> pages;

	private final PublicSite site;

	PublicPages(ObjectProvider<PublicPage> pages, PublicSite site) {
		this.pages = pages.stream().sorted(Comparator.comparing(PublicPage::path)).toList();
		this.site = site;
	}

	List<Introduction> all() {
		return this.pages.stream().map((page) -> introduce(page, null)).toList();
	}

	/** Of the page asked for; null if it is none of them. */
	@Nullable Introduction of(HttpServletRequest request) {
		return this.pages.stream()
			.filter((page) -> page.path().equals(request.getRequestURI()))
			.findFirst()
			.map((page) -> introduce(page, request.getParameter("lang")))
			.orElse(null);
	}

	private Introduction introduce(PublicPage page, @Nullable String language) {
		Map<String, String> alternates = new LinkedHashMap<>();
		String address = this.site.address(page.path());
		Shell.LANGUAGES.forEach((tag) -> alternates.put(tag, address + "?lang=" + tag));
		alternates.put(ANY, address);
		return new Introduction(page.descriptionKey(), alternates.getOrDefault(language, address), alternates);
	}

}
