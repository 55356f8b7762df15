package it.creditoprepagato.web;

import java.util.stream.Collectors;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** Tells search engines which pages there are for them (sitemaps.org, RFC 9309). */
@Controller
class SitemapController {

	private static final String SITEMAP = "/sitemap.xml";

	private static final String URLS = """
			<?xml version="1.0" encoding="UTF-8"?>
			<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
			%s</urlset>
			""";

	private static final String ROBOTS = """
			User-agent: *
			Disallow: /area-clienti
			Disallow: /staff
			Disallow: /api/

			Sitemap: %s
			""";

	private final PublicPages pages;

	private final PublicSite site;

	SitemapController(PublicPages pages, PublicSite site) {
		this.pages = pages;
		this.site = site;
	}

	/** Each page in each language, with the others beside it. */
	@GetMapping(path = SITEMAP)
	ResponseEntity<String> sitemap() {
		String urls = this.pages.all().stream().map(SitemapController::urls).collect(Collectors.joining());
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(URLS.formatted(urls));
	}

	@GetMapping(path = "/robots.txt")
	ResponseEntity<String> robots() {
		return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(ROBOTS.formatted(this.site.address(SITEMAP)));
	}

	private static String urls(Introduction page) {
		String links = page.alternates()
			.entrySet()
			.stream()
			.map((one) -> "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>".formatted(one.getKey(),
					HtmlUtils.htmlEscape(one.getValue())))
			.collect(Collectors.joining());
		return page.alternates()
			.values()
			.stream()
			.map((address) -> "<url><loc>%s</loc>%s</url>\n".formatted(HtmlUtils.htmlEscape(address), links))
			.collect(Collectors.joining());
	}

}
