package it.creditoprepagato.support.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.support.Asking;
import it.creditoprepagato.support.Files;
import it.creditoprepagato.web.ApiServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Files as they come over the wire, from browsers without JavaScript and from others. */
@ApiServerTest
class UploadWireTests {

	private static final String NEW = "/area-clienti/supporto/nuovo";

	private static final int MEGABYTE = 1 << 20;

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	@LocalServerPort
	private int port;

	@BeforeEach
	void signIn(@Autowired Customers customers, @Autowired Users users) throws Exception {
		String email = new People(users).aMemberOf(Asking.aCustomer(customers)).email();
		String token = token(get("/accedi").body());
		String form = "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&password=" + People.PASSWORD
				+ "&email=" + email;
		HttpResponse<String> signedIn = this.browser
			.send(request("/accedi").header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString(form))
				.build(), BodyHandlers.ofString());
		assertThat(signedIn.headers().firstValue("Location")).hasValue("/area-clienti");
	}

	@AfterEach
	void leave() {
		this.browser.close();
	}

	@Test
	void tokenInAFieldOfTheFormIsFoundAndLongNamesAreTaken() throws Exception {
		HttpResponse<String> opened = send(NEW, ticket().file("漢".repeat(250) + ".png", Files.PNG));
		assertThat(opened.statusCode()).isEqualTo(302);
		String page = opened.headers().firstValue("Location").orElseThrow();
		assertThat(get(page).body()).contains("漢".repeat(116) + ".png");
		HttpResponse<String> file = get(page + "/allegati/1/1");
		assertThat(file.headers().firstValue("Content-Type")).hasValue("image/png");
		assertThat(file.headers().allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
		assertThat(file.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
	}

	@Test
	void formWithoutItsTokenIsForbidden() throws Exception {
		assertThat(send(NEW, new Parts().field("messaggio", "x").file("a.png", Files.PNG)).statusCode()).isEqualTo(403);
	}

	@Test
	void fiveFilesOfTenMegabytesAreTaken() throws Exception {
		Parts parts = ticket();
		for (int one = 0; one < 5; one++) {
			parts.file(one + ".png", Files.png(10 * MEGABYTE));
		}
		assertThat(send(NEW, parts).statusCode()).isEqualTo(302);
	}

	@Test
	void oneByteMoreIsRefusedAndNothingThatWasTypedIsLost() throws Exception {
		HttpResponse<String> refused = send(NEW, ticket().file("grande.png", Files.png(10 * MEGABYTE + 1)));
		assertThat(refused.statusCode()).isEqualTo(200);
		assertThat(refused.body()).contains("«grande.png» supera 10 MB", "value=\"Oggetto lungo\"",
				">Messaggio scritto<");
	}

	@Test
	void moreThanAnyMessageHasIsAnsweredWithAPage() throws Exception {
		HttpResponse<String> refused = send(NEW, ticket().file("enorme.png", Files.png(56 * MEGABYTE)));
		assertThat(refused.statusCode()).isEqualTo(413);
		assertThat(refused.body()).contains("<h1>Invio troppo grande</h1>", "Nulla è stato modificato");
	}

	@Test
	void moreFilesThanABrowserSendsAreAnsweredWithAPage() throws Exception {
		Parts parts = ticket();
		for (int one = 0; one < 200; one++) {
			parts.file(one + ".png", Files.PNG);
		}
		HttpResponse<String> refused = send(NEW, parts);
		assertThat(refused.statusCode()).isEqualTo(413);
		assertThat(refused.body()).contains("<h1>Invio troppo grande</h1>");
	}

	@ParameterizedTest
	@CsvSource({ "/contatti, 413", "/accedi, 413", "/area-clienti/supportoaltro, 413",
			"/area-clienti/supporto/1, 404" })
	void filesAreLetInOnlyWhereTheyAreTaken(String path, int status) throws Exception {
		assertThat(send(path, ticket().file("a.png", Files.png(2 * MEGABYTE))).statusCode()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "/contatti, 413", NEW + ", 403", "/staff/assistenza/ticket/1, 403" })
	void visitorsSendNoFiles(String path, int status) throws Exception {
		try (HttpClient stranger = HttpClient.newHttpClient()) {
			Parts parts = new Parts().file("a.png", Files.png(2 * MEGABYTE));
			assertThat(stranger.send(post(path, parts), BodyHandlers.ofString()).statusCode()).isEqualTo(status);
		}
	}

	@Test
	void longFormWithoutFilesIsAnsweredWithAPageToo() throws Exception {
		HttpRequest form = request("/contatti").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("messaggio=" + "m".repeat(3 * MEGABYTE)))
			.build();
		HttpResponse<String> refused = this.browser.send(form, BodyHandlers.ofString());
		assertThat(refused.statusCode()).isEqualTo(413);
		assertThat(refused.body()).contains("<h1>Invio troppo grande</h1>");
	}

	@Test
	void brokenPartsAreNoErrorOfOurs() throws Exception {
		HttpRequest broken = request(NEW).header("Content-Type", "multipart/form-data")
			.POST(BodyPublishers.ofString("--x\r\nContent-"))
			.build();
		HttpResponse<String> refused = this.browser.send(broken, BodyHandlers.ofString());
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("<h1>Richiesta non comprensibile</h1>");
		HttpRequest cut = request(NEW).header("Content-Type", "multipart/form-data; boundary=x")
			.POST(BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb"))
			.build();
		assertThat(this.browser.send(cut, BodyHandlers.ofString()).statusCode()).isBetween(400, 499);
	}

	private Parts ticket() throws IOException, InterruptedException {
		return new Parts().field("_csrf", token(get(NEW).body()))
			.field("argomento", "OTHER")
			.field("oggetto", "Oggetto lungo")
			.field("messaggio", "Messaggio scritto");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.browser.send(request(path).build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> send(String path, Parts parts) throws IOException, InterruptedException {
		return this.browser.send(post(path, parts), BodyHandlers.ofString());
	}

	private HttpRequest post(String path, Parts parts) {
		return request(path).header("Content-Type", "multipart/form-data; boundary=" + Parts.BOUNDARY)
			.POST(BodyPublishers.ofByteArray(parts.end()))
			.build();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Accept", "text/html")
			.header("Accept-Language", "it");
	}

	private static String token(String page) {
		Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
		assertThat(token.find()).isTrue();
		return token.group(1);
	}

	/** A body as browsers make it. */
	private static final class Parts {

		private static final String BOUNDARY = "----parti";

		private final ByteArrayOutputStream body = new ByteArrayOutputStream();

		Parts field(String name, String value) {
			return part("name=\"" + name + "\"", Files.text(value));
		}

		Parts file(String name, byte[] content) {
			return part("name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: image/png", content);
		}

		private Parts part(String head, byte[] content) {
			this.body
				.writeBytes(Files.text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n"));
			this.body.writeBytes(content);
			this.body.writeBytes(Files.text("\r\n"));
			return this;
		}

		byte[] end() {
			this.body.writeBytes(Files.text("--" + BOUNDARY + "--\r\n"));
			return this.body.toByteArray();
		}

	}

}
