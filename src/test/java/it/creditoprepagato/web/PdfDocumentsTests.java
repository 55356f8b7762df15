package it.creditoprepagato.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.context.support.StaticApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents hold all that they need, and only what they are told. */
class PdfDocumentsTests {

	/** What a template is called is here the template itself. */
	private final PdfDocuments documents = new PdfDocuments(new SpringTemplateEngine(), new StaticApplicationContext());

	@Test
	void textIsWrittenAsItIs() throws IOException {
		try (PDDocument document = made("<p th:text=\"${text}\">testo</p>", "<b>d’accordo & \"così\"</b> € −7,90 Ωж")) {
			assertThat(new PDFTextStripper().getText(document).strip())
				.isEqualTo("<b>d’accordo & \"così\"</b> € −7,90 Ωж");
		}
	}

	@Test
	void fontsAreInside() throws IOException {
		try (PDDocument document = made("<p>normale <b>grassetto</b></p>", "")) {
			PDPage page = document.getPage(0);
			List<String> fonts = new ArrayList<>();
			for (COSName name : page.getResources().getFontNames()) {
				assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
				fonts.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
			}
			assertThat(fonts).containsExactlyInAnyOrder("Inter-Regular", "Inter-Bold");
		}
	}

	@Test
	void nothingIsLoaded(@TempDir Path folder) throws IOException {
		List<String> asked = new ArrayList<>();
		HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		elsewhere.createContext("/", (exchange) -> asked.add(exchange.getRequestURI().toString()));
		elsewhere.start();
		String site = "http://127.0.0.1:" + elsewhere.getAddress().getPort();
		Path style = Files.writeString(folder.resolve("stile.css"), "p { display: none }");
		try (PDDocument document = made("""
				<link rel="stylesheet" href="%1$s/stile.css"/><link rel="stylesheet" href="%2$s"/>
				<style>@import url("%1$s/altro.css"); p { background: url(%1$s/sfondo.png) }</style>
				<p>testo <img src="%1$s/immagine.png" alt="immagine"/></p>""".formatted(site, style.toUri()), "")) {
			assertThat(new PDFTextStripper().getText(document)).contains("testo");
		}
		finally {
			elsewhere.stop(0);
		}
		assertThat(asked).isEmpty();
	}

	@Test
	void fileIsNamed() throws IOException {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		this.documents.write(answer, "prova", page("<p>testo</p>"), Map.of());
		assertThat(answer.getContentType()).isEqualTo("application/pdf");
		assertThat(answer.getHeader(HttpHeaders.CONTENT_DISPOSITION)).isEqualTo("attachment; filename=\"prova.pdf\"");
	}

	private PDDocument made(String content, String text) throws IOException {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		this.documents.write(answer, "prova", page(content), Map.of("text", text));
		return Loader.loadPDF(answer.getContentAsByteArray());
	}

	private static String page(String content) {
		return """
				<html xmlns="http://www.w3.org/1999/xhtml" xmlns:th="http://www.thymeleaf.org" lang="it">
				<head><title>Prova</title><meta name="subject" content="Prova"/><style>body { font-family: Inter }</style></head>
				<body>%s</body></html>"""
			.formatted(content);
	}

}
