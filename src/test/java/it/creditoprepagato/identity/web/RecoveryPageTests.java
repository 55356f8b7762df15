package it.creditoprepagato.identity.web;

import java.util.Map;

import it.creditoprepagato.identity.Links;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static it.creditoprepagato.identity.web.PublicVisitor.body;
import static org.assertj.core.api.Assertions.assertThat;

/** Forgotten password, as a browser does it. */
@DatabaseTest
@RecordApplicationEvents
class RecoveryPageTests {

	private static final String NEXT = "una-password-diversa";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ApplicationEvents events;

	@Autowired
	private MockMvcTester mvc;

	private Links links;

	private SignedIn user;

	private PublicVisitor visitor;

	@BeforeEach
	void visitor() {
		this.links = new Links(this.context, this.events);
		this.user = new People(this.context.getBean(Users.class)).aMember();
		this.visitor = new PublicVisitor(this.mvc, "it");
	}

	@Test
	void signInPageLeadsThere() {
		assertThat(body(this.visitor.get("/accedi"))).contains("href=\"/recupera-password\"", "Password dimenticata?",
				"href=\"/registrati\"", "Registrazione");
	}

	@Test
	void knownAndUnknownAddressesAreAnsweredAlike() {
		String known = body(asks(this.user.email()));
		String unknown = body(asks(People.anEmail()));
		assertThat(known).contains("Se all’indirizzo indicato corrisponde un account").isEqualTo(unknown);
	}

	@Test
	void passwordIsChosenByTheLinkAndUsedToSignIn() {
		String code = this.links.recovery(this.user.email());
		MvcTestResult page = this.visitor.get("/recupera-password/nuova?codice=" + code);
		assertThat(page).hasStatusOk();
		assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
		MvcTestResult answer = this.visitor.post("/recupera-password/nuova", Map.of("codice", code, "password", NEXT));
		assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/accedi");
		assertThat(body(this.visitor.follow(answer))).contains("La nuova password è impostata",
				"value=\"" + this.user.email() + "\"");
		assertThat(this.visitor.signsIn(this.user.email(), NEXT)).hasRedirectedUrl("/area-clienti");
	}

	@Test
	void whoeverWasSignedInWithTheOldPasswordIsSoNoMore() {
		PublicVisitor elsewhere = new PublicVisitor(this.mvc, "it");
		elsewhere.get("/accedi");
		elsewhere.signsIn(this.user.email(), People.PASSWORD);
		assertThat(elsewhere.get("/accedi")).hasRedirectedUrl("/area-clienti");
		String code = this.links.recovery(this.user.email());
		this.visitor.get("/recupera-password/nuova?codice=" + code);
		this.visitor.post("/recupera-password/nuova", Map.of("codice", code, "password", NEXT));
		assertThat(elsewhere.get("/accedi")).hasStatusOk();
		assertThat(elsewhere.get("/area-clienti")).hasRedirectedUrl("/accedi");
	}

	@Test
	void usedLinkSaysSoAndOffersAnother() {
		String code = this.links.recovery(this.user.email());
		this.visitor.get("/recupera-password/nuova?codice=" + code);
		this.visitor.post("/recupera-password/nuova", Map.of("codice", code, "password", NEXT));
		for (MvcTestResult spent : new MvcTestResult[] { this.visitor.get("/recupera-password/nuova?codice=" + code),
				this.visitor.post("/recupera-password/nuova",
						Map.of("codice", code, "password", "un-altra-ancora")) }) {
			assertThat(spent).hasStatus(HttpStatus.GONE);
			assertThat(body(spent)).contains("Il collegamento non è più valido", "href=\"/recupera-password\"");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "corta", "undici-lett" })
	void passwordThatIsTooShortIsToldAtItsFieldAndTheLinkStaysGood(String password) {
		String code = this.links.recovery(this.user.email());
		this.visitor.get("/recupera-password/nuova?codice=" + code);
		MvcTestResult answer = this.visitor.post("/recupera-password/nuova",
				Map.of("codice", code, "password", password));
		assertThat(body(answer)).contains("id=\"password-errore\"", "aria-invalid=\"true\"", "href=\"#password\"",
				"La password deve avere da 12 a 200 caratteri.");
		assertThat(this.visitor.post("/recupera-password/nuova", Map.of("codice", code, "password", NEXT)))
			.hasRedirectedUrl("/accedi");
	}

	@Test
	void passwordIsNeverShown() {
		String code = this.links.recovery(this.user.email());
		this.visitor.get("/recupera-password/nuova?codice=" + code);
		String tooLong = "segreta".repeat(50);
		assertThat(body(this.visitor.post("/recupera-password/nuova", Map.of("codice", code, "password", tooLong))))
			.contains("id=\"password-errore\"")
			.doesNotContain("segreta");
	}

	@ParameterizedTest
	@MethodSource("it.creditoprepagato.identity.Links#nonsense")
	void codeOfNoLinkIsALinkThatIsOver(String code) {
		this.visitor.get("/recupera-password");
		assertThat(this.visitor.post("/recupera-password/nuova", Map.of("codice", code, "password", NEXT)))
			.hasStatus(HttpStatus.GONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/recupera-password/nuova", "/recupera-password/nuova?codice=",
			"/recupera-password/nuova?codice=x&codice=y", "/recupera-password/nuova?codice%5B0%5D=x" })
	void addressWithoutACodeIsALinkThatIsOver(String path) {
		assertThat(this.visitor.get(path)).hasStatus(HttpStatus.GONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nessuno", "a@b@example.it", "a@example.it\u0000", "<script>alert(1)</script>" })
	void whatIsNoAddressIsToldAtItsField(String typed) {
		this.visitor.get("/recupera-password");
		MvcTestResult answer = this.visitor.post("/recupera-password", Map.of("email", typed));
		assertThat(answer).hasStatusOk();
		assertThat(body(answer)).contains("id=\"email-errore\"", "href=\"#email\"").doesNotContain("<script>alert");
	}

	@Test
	void veryLongAddressIsToldAtItsField() {
		this.visitor.get("/recupera-password");
		assertThat(body(this.visitor.post("/recupera-password", Map.of("email", "x".repeat(10_000)))))
			.contains("id=\"email-errore\"");
	}

	@Test
	void tooManyWishesHaveToWait() {
		String email = People.anEmail();
		for (int i = 0; i < 5; i++) {
			assertThat(asks(email)).hasStatusOk();
		}
		this.visitor.get("/recupera-password");
		MvcTestResult throttled = this.visitor.post("/recupera-password", Map.of("email", email));
		assertThat(throttled).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
		assertThat(Long.parseLong(throttled.getResponse().getHeader("Retry-After"))).isBetween(1L, 720L);
		assertThat(body(throttled)).contains("Troppe richieste", "12 minuti", "value=\"" + email + "\"");
	}

	@Test
	void formWithoutItsTokenIsRefused() {
		assertThat(new PublicVisitor(this.mvc, "it").post("/recupera-password", Map.of("email", this.user.email())))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@ParameterizedTest
	@CsvSource({ "/recupera-password,Forgotten password", "/recupera-password/posta,Check the mailbox",
			"/recupera-password/nuova,The link is no longer good" })
	void pagesSpeakEnglish(String path, String words) {
		assertThat(body(new PublicVisitor(this.mvc, "en").get(path))).contains("<h1>" + words + "</h1>")
			.doesNotContain("collegamento", "??");
	}

	@Test
	void choiceSpeaksEnglish() {
		PublicVisitor english = new PublicVisitor(this.mvc, "en");
		String code = this.links.recovery(this.user.email());
		assertThat(body(english.get("/recupera-password/nuova?codice=" + code))).contains("<h1>New password</h1>",
				"12 to 200 characters");
	}

	private MvcTestResult asks(String email) {
		this.visitor.get("/recupera-password");
		MvcTestResult answer = this.visitor.post("/recupera-password", Map.of("email", email));
		assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/recupera-password/posta");
		return this.visitor.follow(answer);
	}

}
