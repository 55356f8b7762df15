package it.creditoprepagato.support.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import it.creditoprepagato.support.Files;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static it.creditoprepagato.support.web.Sending.TICKET;
import static it.creditoprepagato.support.web.Sending.file;
import static it.creditoprepagato.support.web.Sending.opened;
import static it.creditoprepagato.support.web.Sending.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Files come with messages, are judged by content, and leave as downloads only. */
@DatabaseTest
class AttachmentPageTests {

	private static final String NEW = "/area-clienti/supporto/nuovo";

	private Visit visit;

	@BeforeEach
	void open(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		this.visit = Visit.of(agencies.anAgency(), context);
	}

	@Test
	void fileIsOfferedAsADownloadOfItsOwnTypeThatRunsNothing() {
		String page = opened(this.visit, file("perché \"no\".PNG", Files.PNG));
		MvcTestResult download = this.visit.get(page + "/allegati/1/1");
		assertThat(download).hasStatusOk().body().isEqualTo(Files.PNG);
		assertThat(download).headers()
			.hasValue("Content-Type", "image/png")
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasValue("Content-Security-Policy", "sandbox; default-src 'none'")
			.hasValue("Cross-Origin-Resource-Policy", "same-origin")
			.hasHeaderSatisfying("Content-Disposition",
					(values) -> assertThat(values).singleElement()
						.asString()
						.startsWith("attachment;")
						.contains("filename*=UTF-8''perch%C3%A9%20_no_.png"));
	}

	@ParameterizedTest
	@CsvSource({ "/allegati/1/2", "/allegati/2/1", "/allegati/0/0", "/allegati/1/10", "/allegati/x/1",
			"/allegati/1/..%2f1" })
	void fileThatIsNotThereIsNotFound(String file) {
		String page = opened(this.visit, file("a.png", Files.PNG));
		assertThat(this.visit.get(java.net.URI.create(page + file).toString()).getResponse().getStatus()).isIn(404,
				400);
	}

	static Stream<Arguments> hostileFiles() {
		return Stream.of(
				arguments(file("foto.png", Files.text("<html><script>alert(1)</script></html>")),
						"«foto.png» non è di un tipo ammesso"),
				arguments(file("disegno.svg", Files.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
						"«disegno.svg» non è di un tipo ammesso"),
				arguments(file("gioco.exe", Files.text("MZ\u0000\u0001")), "«gioco.exe» non è di un tipo ammesso"),
				arguments(file("vuoto.txt", new byte[0]), "«vuoto.txt» è vuoto"),
				arguments(file("grande.png", Files.png((10 << 20) + 1)), "«grande.png» supera 10 MB"),
				arguments(file("<b>\r\nSet-Cookie: a=b", Files.text("#!/bin/sh")),
						"«&lt;b&gt; Set-Cookie: a=b» non è di un tipo ammesso"),
				arguments(file("n".repeat(300) + ".svg", Files.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
						"«" + "n".repeat(60) + "…» non è di un tipo ammesso"));
	}

	@ParameterizedTest
	@MethodSource("hostileFiles")
	void fileThatIsRefusedLosesNothingThatWasTyped(MockMultipartFile hostile, String problem) {
		MvcTestResult refused = send(this.visit, NEW, TICKET, List.of(file("bene.png", Files.PNG), hostile));
		assertThat(refused).hasStatusOk()
			.bodyText()
			.contains("id=\"allegati-errore\"", problem, "href=\"#allegati\"", "Il rinnovo è fermo",
					"Da ieri.\r\nPerché?")
			.containsPattern("value=\"DOMAINS\"[^>]*selected");
		assertThat(this.visit.get("/area-clienti/supporto")).bodyText().contains("Ancora nessun ticket");
	}

	@Test
	void largestFilesAreTakenUpToFiveOfThem() {
		List<MockMultipartFile> files = IntStream.range(0, 6).mapToObj((one) -> file(one + ".png", Files.PNG)).toList();
		assertThat(send(this.visit, NEW, TICKET, files)).hasStatusOk()
			.bodyText()
			.contains("Sono stati scelti 6 file: il massimo è 5.", "Il rinnovo è fermo");
		String page = opened(this.visit, file("grande.png", Files.png(10 << 20)), files.get(1), files.get(2),
				files.get(3), files.get(4));
		assertThat(this.visit.get(page + "/allegati/1/1")).body().hasSize(10 << 20);
		assertThat(this.visit.get(page + "/allegati/1/5")).hasStatusOk();
	}

	@Test
	void nameThatLeadsElsewhereLeadsNowhere() {
		String page = opened(this.visit, file("../../x", Files.PNG), file("a\r\nX: y.png", Files.PNG),
				file("n".repeat(300), Files.PDF));
		assertThat(this.visit.get(page)).bodyText().contains(">x.png<", ">aX_ y.png<", ">" + "n".repeat(116) + ".pdf<");
		assertThat(this.visit.get(page + "/allegati/1/2")).headers().doesNotContainHeader("X");
	}

	@Test
	void emptyFieldOfFilesIsNone() {
		assertThat(send(this.visit, NEW, TICKET, List.of(file("", new byte[0])))).hasStatus3xxRedirection();
	}

	@Test
	void staffGetsFilesTooAndVisitorsDoNot(@Autowired ApplicationContext context) {
		String page = opened(this.visit, file("a.png", Files.PNG));
		String staffPage = "/staff/assistenza/ticket/" + Sending.number(page);
		Visit staff = Visit.ofStaff(context);
		assertThat(staff.get(staffPage + "/allegati/1/1")).hasStatusOk().body().isEqualTo(Files.PNG);
		assertThat(staff.get(staffPage + "/allegati/1/2")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(send(staff, staffPage, Map.of("messaggio", "Ecco", "visti", "1"), List.of(file("b.pdf", Files.PDF))))
			.hasStatus3xxRedirection();
		assertThat(this.visit.get(page + "/allegati/2/1")).hasStatusOk()
			.headers()
			.hasValue("Content-Type", "application/pdf");
		assertThat(this.visit.mvc().get().uri(page + "/allegati/1/1")).hasStatus3xxRedirection();
	}

}
