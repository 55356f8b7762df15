package it.creditoprepagato.web;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import it.creditoprepagato.testing.Browser;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The API's description is readable in a browser that refuses everything inline. */
@ApiServerTest
class ApiDocsPageTests {

	private static final Locator.WaitForOptions PATIENCE = new Locator.WaitForOptions().setTimeout(60_000);

	@LocalServerPort
	private int port;

	@Test
	void operationsAreShownWithoutBreakingTheContentPolicy() {
		List<String> complaints = new ArrayList<>();
		try (Browser browser = Browser.open(); BrowserContext person = browser.person(1280, 900)) {
			Page page = person.newPage();
			page.onConsoleMessage((message) -> complaints.add(message.type() + ": " + message.text()));
			page.onPageError(complaints::add);
			page.navigate("http://localhost:" + this.port + "/api/v1/docs");
			page.getByText("/api/v1/gifts/lines").waitFor(PATIENCE);
			page.getByText("/api/v1/gifts/lines").click();
			page.getByText("Request body").waitFor(PATIENCE);
		}
		assertThat(complaints).isEmpty();
	}

}
