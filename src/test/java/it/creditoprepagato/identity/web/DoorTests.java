package it.creditoprepagato.identity.web;

import it.creditoprepagato.identity.ApiKeySecret;
import it.creditoprepagato.identity.ApiKeys;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/** Who may enter which pages, and what every page forbids browsers. */
@DatabaseTest
class DoorTests {

	@Autowired
	private MockMvcTester mvc;

	private People people;

	@Autowired
	private ApiKeys keys;

	@Autowired
	void people(Users users) {
		this.people = new People(users);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/area-clienti", "/area-clienti/domini", "/staff", "/staff/pagamenti" })
	void strangerIsAskedToSignIn(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatus3xxRedirection().hasRedirectedUrl("/accedi");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/credito-prepagato", "/contatti", "/accedi", "/nessuna-pagina" })
	void strangerIsNotAskedElsewhere(String path) {
		assertThat(this.mvc.get().uri(path).exchange().getResponse().getRedirectedUrl()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/staff", "/staff/pagamenti" })
	void memberFindsNoBackOffice(String path) {
		assertThat(turnedAway(path, this.people.aMember())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void colleagueFindsNoCustomerArea() {
		assertThat(turnedAway("/area-clienti", this.people.aColleague())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void everybodyFindsTheirOwnSide() {
		assertThat(get("/area-clienti/ordini", this.people.aMember()).getMvcResult().getHandler()).isNotNull();
		assertThat(get("/staff/pagamenti", this.people.aColleague()).getMvcResult().getHandler()).isNotNull();
	}

	@Test
	void keyOfTheApiOpensNoPage() {
		ApiKeySecret secret = ApiKeySecret.random();
		this.keys.create(CustomerId.next(), "negozio", secret);
		assertThat(this.mvc.get().uri("/area-clienti").header("Authorization", "Bearer " + secret.value()))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/accedi");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/accedi", "/nessuna-pagina", "/api/v1/credit" })
	void everyAnswerForbidsWhatIsInlineOrFromElsewhere(String path) {
		MvcTestResult answer = this.mvc.get().uri(path).exchange();
		assertThat(answer)
			.hasHeader("Content-Security-Policy",
					"default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; font-src 'self'; "
							+ "frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("X-Frame-Options", "DENY")
			.hasHeader("Referrer-Policy", "strict-origin-when-cross-origin")
			.containsHeader("Permissions-Policy");
	}

	private MvcTestResult get(String path, SignedIn user) {
		return this.mvc.get().uri(path).with(as(user)).exchange();
	}

	/** The answer, which no controller has made. */
	private MvcTestResult turnedAway(String path, SignedIn user) {
		MvcTestResult answer = get(path, user);
		assertThat(answer.getMvcResult().getHandler()).isNull();
		return answer;
	}

	private static RequestPostProcessor as(SignedIn user) {
		return authentication(new TestingAuthenticationToken(user, null, "ROLE_" + user.role().name()));
	}

}
