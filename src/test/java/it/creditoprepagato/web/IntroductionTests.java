package it.creditoprepagato.web;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import it.creditoprepagato.testing.Addresses;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** Public pages present themselves to search engines; the others ask to be left out. */
@DatabaseTest
class IntroductionTests {

	private static final String HOST = "http://localhost";

	@Autowired
	private MockMvcTester mvc;

	static List<String> publicPages() {
		return Addresses.PUBLIC;
	}

	@ParameterizedTest
	@MethodSource("publicPages")
	void publicPagePresentsItself(String path) {
		assertThat(this.mvc.get().uri(path + "?utm_source=x&lang=en")).hasStatusOk()
			.bodyText()
			.containsPattern("<title>[^<]+ · Credito Prepagato</title>")
			.containsPattern("<meta name=\"description\" content=\"[^\"]{40,170}\">")
			.containsPattern("<meta property=\"og:title\" content=\"[^\"]+\">")
			.containsPattern("<meta property=\"og:description\" content=\"[^\"]{40,170}\">")
			.containsPattern(
					"<meta property=\"og:image\" content=\"" + HOST + "/static/images/share-\\p{XDigit}{32}\\.png\">")
			.contains("<link rel=\"canonical\" href=\"" + HOST + path + "?lang=en\">",
					"<meta property=\"og:url\" content=\"" + HOST + path + "?lang=en\">",
					"<meta property=\"og:type\" content=\"website\">",
					"<meta property=\"og:locale\" content=\"en_GB\">",
					"<link rel=\"alternate\" hreflang=\"it\" href=\"" + HOST + path + "?lang=it\">",
					"<link rel=\"alternate\" hreflang=\"en\" href=\"" + HOST + path + "?lang=en\">",
					"<link rel=\"alternate\" hreflang=\"x-default\" href=\"" + HOST + path + "\">")
			.doesNotContain("noindex");
	}

	@Test
	void pageThatNamesNoLanguageIsTheOneThatChooses() {
		assertThat(this.mvc.get().uri("/?lang=de")).bodyText()
			.contains("<link rel=\"canonical\" href=\"" + HOST + "/\">");
	}

	@Test
	void privatePagesAskToBeLeftOut(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		assertThat(Visit.of(agencies.anAgency(), context).get("/area-clienti")).hasStatusOk()
			.bodyText()
			.contains("<meta name=\"robots\" content=\"noindex\">")
			.doesNotContain("canonical", "og:");
		assertThat(this.mvc.get().uri("/problems/forbidden")).bodyText().contains("noindex");
	}

	@Test
	void sitemapHasEveryPublicPageInBothLanguages() throws Exception {
		String xml = this.mvc.get().uri("/sitemap.xml").exchange().getResponse().getContentAsString();
		Document sitemap = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(xml)));
		NodeList places = sitemap.getElementsByTagName("loc");
		List<String> addresses = IntStream.range(0, places.getLength())
			.mapToObj((at) -> places.item(at).getTextContent())
			.toList();
		List<String> expected = Addresses.PUBLIC.stream()
			.map((path) -> HOST + path)
			.flatMap((address) -> List.of(address + "?lang=it", address + "?lang=en", address).stream())
			.toList();
		assertThat(addresses).containsExactlyInAnyOrderElementsOf(expected);
		assertThat(sitemap.getElementsByTagName("xhtml:link").getLength()).isEqualTo(addresses.size() * 3);
	}

	@Test
	void robotsAreToldWhereTheSitemapIs() {
		assertThat(this.mvc.get().uri("/robots.txt")).hasStatus(HttpStatus.OK)
			.hasContentType("text/plain")
			.bodyText()
			.contains("Disallow: /area-clienti\n", "Sitemap: " + HOST + "/sitemap.xml");
	}

}
