package it.creditoprepagato.portal;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import it.creditoprepagato.identity.Credentials;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.SignInOutcome;
import it.creditoprepagato.identity.SignIns;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** A person who knows the present password chooses another on the profile page. */
@DatabaseTest
class PasswordPageTests {

	private static final String PROFILE = "/area-clienti/profilo";

	private static final String PATH = PROFILE + "/password";

	private static final String OTHER = "un’altra frase lunga";

	@Autowired
	private SignIns signIns;

	private Visit visit;

	@BeforeEach
	void open(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		this.visit = Visit.of(agencies.anAgency(), context);
	}

	@Test
	void newPasswordTakesThePlaceOfTheOldOne() {
		assertThat(this.visit.post(PATH, Map.of("attuale", People.PASSWORD, "nuova", OTHER))).hasRedirectedUrl(PROFILE)
			.flash()
			.containsEntry("flash", "portal.profile.saved.password");
		assertThat(signIn(OTHER)).isInstanceOf(SignInOutcome.Welcome.class);
		assertThat(signIn(People.PASSWORD)).isInstanceOf(SignInOutcome.WrongCredentials.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                 | parole da capire | attuale | Scrivere la password attuale
			parole sbagliate    | parole da capire | attuale | La password attuale non è questa
			una-password-lunga | ''               | nuova   | Scegliere una password da 12 a 200 caratteri
			una-password-lunga | undici 1234      | nuova   | Scegliere una password da 12 a 200 caratteri
			'\u0000'           | parole da capire | attuale | La password attuale non è questa
			""")
	void whatIsWrongIsToldAtItsFieldAndNothingTypedIsShown(String old, String next, String field, String reason) {
		assertThat(this.visit.post(PATH, Map.of("attuale", old, "nuova", next))).hasStatusOk()
			.bodyText()
			.contains("id=\"" + field + "-errore\"", "href=\"#" + field + "\"", reason)
			.doesNotContain("parole sbagliate", "parole da capire", "una-password-lunga", "undici");
		assertThat(signIn(People.PASSWORD)).isInstanceOf(SignInOutcome.Welcome.class);
	}

	@Test
	void passwordThatIsTooLongIsToldAndFieldsThatAreMissingToo() {
		assertThat(this.visit.post(PATH, Map.of("attuale", People.PASSWORD, "nuova", "x".repeat(100_000))))
			.hasStatusOk()
			.bodyText()
			.contains("id=\"nuova-errore\"")
			.doesNotContain("xxxx");
		assertThat(this.visit.post(PATH, Map.of())).hasStatusOk()
			.bodyText()
			.contains("id=\"attuale-errore\"", "id=\"nuova-errore\"");
	}

	@Test
	void guessingIsSlowedDown() {
		Map<String, String> guess = Map.of("attuale", "non è questa", "nuova", OTHER);
		for (int attempt = 0; attempt < 10; attempt++) {
			assertThat(this.visit.post(PATH, guess)).hasStatusOk();
		}
		assertThat(this.visit.post(PATH, guess)).hasStatus(HttpStatus.TOO_MANY_REQUESTS)
			.containsHeader(HttpHeaders.RETRY_AFTER)
			.bodyText()
			.contains("Troppi tentativi non riusciti");
	}

	private SignInOutcome signIn(String password) {
		return this.signIns.attempt(new Credentials(this.visit.person().email(), password), "2001:db8::7");
	}

}
