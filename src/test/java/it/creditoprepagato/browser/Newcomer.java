package it.creditoprepagato.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;

import it.creditoprepagato.testing.DemoSite;
import it.creditoprepagato.testing.Visitor;

/** Somebody who has never been here: signs up, confirms the address, buys a plan. */
final class Newcomer {

	private static final Pattern LINK = Pattern.compile("https?://\\S+/conferma-email[^\\s\"<>]*");

	private static final String PASSWORD = "prima volta nel duemilaventisei";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final DemoSite site;

	private final Visitor visitor;

	private final String email = "nuova-" + UUID.randomUUID() + "@example.it";

	Newcomer(DemoSite site, BrowserContext browser) {
		this.site = site;
		this.visitor = site.visitor(browser);
	}

	Visitor visitor() {
		return this.visitor;
	}

	/** From the plan on the public page to the mail. */
	Newcomer signsUpFor(String plan) {
		this.visitor.goes("/credito-prepagato");
		this.visitor.follows("Scegli " + plan);
		fill("nome", "Chiara Nuova");
		fill("email", this.email);
		fill("password", PASSWORD);
		this.visitor.sees("[name='profilo.tipo'][value=COMPANY]").check();
		fill("profilo.denominazione", "Nuova S.r.l.");
		fill("profilo.partitaIva", "12345678903");
		fill("profilo.indirizzo", "Via Nazionale 1");
		fill("profilo.cap", "00184");
		fill("profilo.citta", "Roma");
		fill("profilo.provincia", "RM");
		fill("profilo.sdi", "ABC1234");
		fill("profilo.telefono", "06 555 0100");
		this.visitor.sees("#condizioni").check();
		this.visitor.sees("main form .btn-primary").click();
		this.visitor.page().waitForURL("**/registrati/posta");
		return this;
	}

	private void fill(String name, String value) {
		this.visitor.sees("[name='" + name + "']").fill(value);
	}

	/** By the link in the mail; then signs in. */
	Newcomer confirms() {
		String link = Awaitility.await().atMost(PATIENCE).until(this::link, Optional::isPresent).orElseThrow();
		this.visitor.page().navigate(link);
		this.visitor.sees("main form .btn-primary").click();
		this.visitor.page().getByLabel("Indirizzo e-mail").fill(this.email);
		this.visitor.page().getByLabel("Password").fill(PASSWORD);
		this.visitor.presses("Accedi");
		return this;
	}

	private Optional<String> link() throws IOException, MessagingException {
		for (Path mail : this.site.mails()) {
			try (InputStream file = Files.newInputStream(mail)) {
				Message message = new MimeMessage(null, file);
				if (message.getAllRecipients()[0].toString().contains(this.email)) {
					return LINK.matcher(text(message)).results().map(MatchResult::group).findFirst();
				}
			}
		}
		return Optional.empty();
	}

	private static String text(Part part) throws IOException, MessagingException {
		return (part.getContent() instanceof Multipart parts) ? text(parts.getBodyPart(0))
				: part.getContent().toString();
	}

	/** The plan that was chosen at the start, by card. */
	Newcomer buys(String plan) {
		this.visitor.presses("Acquista " + plan);
		this.visitor.presses("Paga");
		PlaywrightAssertions.assertThat(this.visitor.sees("#piano-attivato"))
			.hasText(plan, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE.toMillis()));
		return this;
	}

}
