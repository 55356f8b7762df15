package it.creditoprepagato.identity.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.testing.DatabaseTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Signing in and out, as a browser does it. */
@DatabaseTest
class SignInPageTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	@Autowired
	private MockMvcTester mvc;

	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	void people(Users users) {
		this.people = new People(users);
	}

	@Test
	void memberIsLedToTheCustomerArea() {
		MvcTestResult answer = signIn(open(), this.people.aMember().email(), People.PASSWORD);
		assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/area-clienti");
	}

	@Test
	void colleagueIsLedToTheBackOffice() {
		MvcTestResult answer = signIn(open(), this.people.aColleague().email(), People.PASSWORD);
		assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/staff");
	}

	@Test
	void pageAskedForBeforeIsOpenedAfterwards() {
		MvcTestResult refused = this.mvc.get().uri("/area-clienti/pagamenti/prepagato").exchange();
		assertThat(refused).hasStatus3xxRedirection().hasRedirectedUrl("/accedi");
		MvcTestResult page = get("/accedi", session(refused));
		MvcTestResult answer = signIn(new Browser(session(refused), token(page)), this.people.aMember().email(),
				People.PASSWORD);
		assertThat(answer).redirectedUrl().contains("/area-clienti/pagamenti/prepagato");
	}

	@Test
	void sessionIsKeptInTheDatabaseUnderANewName() {
		SignedIn member = this.people.aMember();
		Browser browser = open();
		Cookie after = session(signIn(browser, member.email(), People.PASSWORD));
		assertThat(after.getValue()).isNotEqualTo(browser.session().getValue());
		assertThat(this.jdbc.sql("SELECT count(*) FROM identity.spring_session WHERE principal_name = ?")
			.param(member.userId().toString())
			.query(Long.class)
			.single()).isOne();
		assertThat(get("/accedi", after)).hasStatus3xxRedirection().hasRedirectedUrl("/area-clienti");
		assertThat(get("/accedi", browser.session())).hasStatusOk();
	}

	@Test
	void cookieIsHiddenFromScriptsAndOtherSites() {
		Cookie cookie = session(this.mvc.get().uri("/accedi").exchange());
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
		assertThat(cookie.getSecure()).isFalse();
	}

	@Test
	void wrongPasswordAndUnknownNameAreAnsweredAlike() {
		String known = this.people.aMember().email();
		String unknown = People.anEmail();
		String afterWrong = body(followed(open(), known, "sbagliata-sbagliata")).replace(known, "…");
		String afterUnknown = body(followed(open(), unknown, "sbagliata-sbagliata")).replace(unknown, "…");
		assertThat(afterWrong).contains("id=\"errore\"").contains("…");
		assertThat(withoutToken(afterWrong)).isEqualTo(withoutToken(afterUnknown));
	}

	@Test
	void addressThatWasTypedIsShownAgainAndThePasswordIsNot() {
		String body = body(followed(open(), "<script>\"x@example.it", "segreta-segreta"));
		assertThat(body).contains("&lt;script&gt;").doesNotContain("<script>").doesNotContain("segreta-segreta");
	}

	@Test
	void refusalIsGoneWhenThePageIsOpenedAgain() {
		Browser browser = open();
		followed(browser, People.anEmail(), "sbagliata-sbagliata");
		assertThat(get("/accedi", browser.session())).hasStatusOk().bodyText().doesNotContain("id=\"errore\"");
	}

	@Test
	void tooManyFailuresSayHowLongToWait() {
		String email = People.anEmail();
		Browser browser = open();
		for (int i = 0; i < 10; i++) {
			assertThat(followed(browser, email, "sbagliata-sbagliata")).hasStatusOk();
		}
		MvcTestResult throttled = followed(browser, email, "sbagliata-sbagliata");
		assertThat(throttled).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
		assertThat(Long.parseLong(throttled.getResponse().getHeader("Retry-After"))).isBetween(1L, 90L);
	}

	@Test
	void formWithoutItsTokenBeginsAnew() {
		SignedIn member = this.people.aMember();
		MvcTestResult answer = this.mvc.post()
			.uri("/accedi")
			.cookie(open().session())
			.param("email", member.email())
			.param("password", People.PASSWORD)
			.exchange();
		assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/accedi?scaduta");
		assertThat(this.mvc.get().uri("/accedi?scaduta&lang=it")).bodyText().contains("ripetere l’accesso");
		assertThat(this.jdbc.sql("SELECT count(*) FROM identity.spring_session WHERE principal_name = ?")
			.param(member.userId().toString())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void formWithoutFieldsIsAWrongPassword() {
		Browser browser = open();
		MvcTestResult answer = this.mvc.post()
			.uri("/accedi")
			.with(anAddress())
			.cookie(browser.session())
			.param("_csrf", browser.token())
			.exchange();
		assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/accedi");
	}

	@Test
	void signingOutEndsTheSession() {
		SignedIn member = this.people.aMember();
		Cookie session = session(signIn(open(), member.email(), People.PASSWORD));
		assertThat(this.mvc.post().uri("/esci").cookie(session)).hasStatus(HttpStatus.FORBIDDEN);
		MvcTestResult out = this.mvc.post().uri("/esci").cookie(session).with(csrf()).exchange();
		assertThat(out).hasStatus3xxRedirection().hasRedirectedUrl("/");
		assertThat(get("/area-clienti", session)).hasStatus3xxRedirection().hasRedirectedUrl("/accedi");
		assertThat(this.jdbc.sql("SELECT count(*) FROM identity.spring_session WHERE principal_name = ?")
			.param(member.userId().toString())
			.query(Long.class)
			.single()).isZero();
	}

	private Browser open() {
		MvcTestResult page = this.mvc.get().uri("/accedi").exchange();
		assertThat(page).hasStatusOk();
		return new Browser(session(page), token(page));
	}

	private MvcTestResult signIn(Browser browser, String email, String password) {
		return this.mvc.post()
			.uri("/accedi")
			.with(anAddress())
			.cookie(browser.session())
			.param("_csrf", browser.token())
			.param("email", email)
			.param("password", password)
			.exchange();
	}

	private MvcTestResult followed(Browser browser, String email, String password) {
		assertThat(signIn(browser, email, password)).hasStatus3xxRedirection().hasRedirectedUrl("/accedi");
		return get("/accedi", browser.session());
	}

	private MvcTestResult get(String path, Cookie session) {
		return this.mvc.get().uri(path).cookie(session).exchange();
	}

	private static RequestPostProcessor anAddress() {
		String address = "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + ":"
				+ UUID.randomUUID().toString().substring(0, 4) + "::1";
		return (request) -> {
			request.setRemoteAddr(address);
			return request;
		};
	}

	private static Cookie session(MvcTestResult answer) {
		return answer.getResponse().getCookie("SESSION");
	}

	private static String token(MvcTestResult page) {
		Matcher matcher = TOKEN.matcher(body(page));
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

	private static String body(MvcTestResult page) {
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String withoutToken(String body) {
		return TOKEN.matcher(body).replaceAll("");
	}

	/** What a browser keeps of the sign-in page. */
	private record Browser(Cookie session, String token) {

	}

}
