package it.creditoprepagato.identity.web;

import java.util.Map;

import it.creditoprepagato.identity.Links;
import it.creditoprepagato.identity.NextPage;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

/** From the link in the mail to the page that the user was going to. */
@DatabaseTest
@RecordApplicationEvents
class ConfirmationPageTests {

	private static final NextPage NEXT = new NextPage("/area-clienti/pagamenti/prepagato/piano?piano=ELITE");

	private static final String SIGN_IN_AND_NEXT = "/accedi?next=%2Farea-clienti%2Fpagamenti%2Fprepagato%2Fpiano%3Fpiano%3DELITE";

	private final String email = People.anEmail();

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ApplicationEvents events;

	@Autowired
	private MockMvcTester mvc;

	private Links links;

	private PublicVisitor visitor;

	@BeforeEach
	void visitor() {
		this.links = new Links(this.context, this.events);
		this.visitor = new PublicVisitor(this.mvc, "it");
	}

	@Test
	void userConfirmsSignsInAndGoesOn() {
		String code = this.links.confirmation(this.email, NEXT);
		MvcTestResult page = this.visitor.get("/conferma-email?codice=" + code);
		assertThat(body(page)).contains(this.email, "Conferma l’indirizzo");
		MvcTestResult answer = this.visitor.post("/conferma-email", Map.of("codice", code));
		assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl(SIGN_IN_AND_NEXT);
		String signIn = body(this.visitor.follow(answer));
		assertThat(signIn).contains("L’indirizzo è confermato", "value=\"" + this.email + "\"",
				"name=\"next\" value=\"" + NEXT.path() + "\"");
		assertThat(signsIn(People.PASSWORD)).hasStatus3xxRedirection().hasRedirectedUrl(NEXT.path());
	}

	@Test
	void lookingAtThePageConfirmsNothing() {
		String code = this.links.confirmation(this.email, null);
		for (int i = 0; i < 3; i++) {
			assertThat(this.visitor.get("/conferma-email?codice=" + code)).hasStatusOk();
		}
		assertThat(this.links.account(this.email)).containsEntry("email_confirmed_at", null);
	}

	@Test
	void secondClickLeadsToTheSamePage() {
		String code = this.links.confirmation(this.email, null);
		this.visitor.get("/conferma-email?codice=" + code);
		for (int i = 0; i < 2; i++) {
			assertThat(this.visitor.post("/conferma-email", Map.of("codice", code))).hasRedirectedUrl("/accedi");
		}
	}

	@ParameterizedTest
	@MethodSource("it.creditoprepagato.identity.Links#nonsense")
	void codeOfNoLinkIsToldWhatToDo(String code) {
		this.visitor.get("/recupera-password");
		MvcTestResult answer = this.visitor.post("/conferma-email", Map.of("codice", code));
		assertThat(answer).hasStatus(HttpStatus.GONE);
		assertThat(body(answer)).contains("Il collegamento non è valido", "href=\"/accedi\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/conferma-email", "/conferma-email?codice=", "/conferma-email?codice=x&codice=y" })
	void addressWithoutACodeIsToldWhatToDo(String path) {
		assertThat(this.visitor.get(path)).hasStatus(HttpStatus.GONE);
	}

	@Test
	void signingInBeforehandIsRefusedInWordsAndKeepsTheWay() {
		this.links.confirmation(this.email, NEXT);
		this.visitor.get(SIGN_IN_AND_NEXT);
		MvcTestResult refused = signsIn(People.PASSWORD);
		assertThat(refused).hasRedirectedUrl(SIGN_IN_AND_NEXT);
		assertThat(body(this.visitor.follow(refused))).contains("L’indirizzo e-mail non è ancora confermato",
				"value=\"" + this.email + "\"", "name=\"next\" value=\"" + NEXT.path() + "\"");
		assertThat(this.visitor.get("/area-clienti")).hasRedirectedUrl("/accedi");
	}

	@Test
	void wrongPasswordKeepsTheWayToo() {
		this.visitor.get(SIGN_IN_AND_NEXT);
		assertThat(signsIn("sbagliata-sbagliata")).hasRedirectedUrl(SIGN_IN_AND_NEXT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://altrove.example", "//altrove.example", "/\\altrove.example", "/a{b}", "" })
	void wayElsewhereIsNotTaken(String next) {
		String code = this.links.confirmation(this.email, null);
		this.visitor.get("/conferma-email?codice=" + code);
		this.visitor.post("/conferma-email", Map.of("codice", code));
		MvcTestResult answer = this.visitor.post("/accedi",
				Map.of("email", this.email, "password", People.PASSWORD, "next", next));
		assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/area-clienti");
	}

	@Test
	void whoeverIsSignedInGoesOnAtOnce() {
		String code = this.links.confirmation(this.email, null);
		this.visitor.get("/conferma-email?codice=" + code);
		this.visitor.post("/conferma-email", Map.of("codice", code));
		this.visitor.signsIn(this.email, People.PASSWORD);
		assertThat(this.visitor.get(SIGN_IN_AND_NEXT)).hasRedirectedUrl(NEXT.path());
		assertThat(this.visitor.get("/accedi?next=//altrove.example")).hasRedirectedUrl("/area-clienti");
	}

	@Test
	void pagesSpeakEnglish() {
		PublicVisitor english = new PublicVisitor(this.mvc, "en");
		String code = this.links.confirmation(this.email, null);
		assertThat(body(english.get("/conferma-email?codice=" + code))).contains("Address to confirm: " + this.email);
		assertThat(body(english.get("/conferma-email"))).contains("The link is not good");
		english.get("/accedi");
		MvcTestResult refused = english.signsIn(this.email, People.PASSWORD);
		assertThat(body(english.follow(refused))).contains("The e-mail address is not confirmed yet");
	}

	private MvcTestResult signsIn(String password) {
		return this.visitor.post("/accedi", Map.of("email", this.email, "password", password, "next", NEXT.path()));
	}

}
