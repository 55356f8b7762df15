package it.creditoprepagato.support.web;

import java.util.List;
import java.util.Map;

import it.creditoprepagato.testing.Visit;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Sends forms with files, as browsers do. */
final class Sending {

	static final Map<String, String> TICKET = Map.of("argomento", "DOMAINS", "oggetto", "Il rinnovo è fermo",
			"messaggio", "Da ieri.\r\nPerché?");

	private Sending() {
	}

	static MvcTestResult send(Visit visit, String path, Map<String, String> form, List<MockMultipartFile> files) {
		var request = visit.mvc()
			.post()
			.uri(path)
			.header("Accept-Language", "it")
			.with(visit.signedIn())
			.with(csrf())
			.multipart();
		files.forEach(request::file);
		form.forEach(request::param);
		return request.exchange();
	}

	static MockMultipartFile file(String name, byte[] content) {
		return new MockMultipartFile("file", name, "application/octet-stream", content);
	}

	/** Opens a ticket; answers with the address of its page. */
	static String opened(Visit visit, MockMultipartFile... files) {
		return String
			.valueOf(send(visit, NewTicketController.PATH, TICKET, List.of(files)).getResponse().getRedirectedUrl());
	}

	static String number(String page) {
		return page.substring(page.lastIndexOf('/') + 1);
	}

}
