package it.creditoprepagato.support.web;

import java.util.HashMap;
import java.util.Map;

import it.creditoprepagato.identity.People;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Contatti: visitors ask, programs do not. */
@DatabaseTest
class ContactPageTests {

	private static final String PATH = "/contatti";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	/** Where this test's visitor is. */
	private String network;

	private String email;

	@BeforeEach
	void arrive() {
		this.network = "visitor-" + TimeOrderedId.next();
		this.email = People.anEmail();
	}

	@Test
	void formIsFoundFromEveryPublicPage() {
		for (String page : new String[] { "/", "/credito-prepagato", "/accedi" }) {
			assertThat(this.mvc.get().uri(page)).hasStatusOk().bodyText().contains("href=\"/contatti\"");
		}
		assertThat(this.mvc.get().uri(PATH).header("Accept-Language", "it")).hasStatusOk()
			.bodyText()
			.contains("<h1>Contatti</h1>", "Invia il messaggio", "name=\"chiave\" value=\"");
		assertThat(this.mvc.get().uri(PATH).header("Accept-Language", "en")).bodyText()
			.contains("<h1>Contact</h1>", "Send the message", "lang=\"en\"");
	}

	@Test
	void messageIsTakenAndConfirmedWithItsNumber() {
		MvcTestResult sent = send(form());
		assertThat(sent).hasRedirectedUrl("/contatti/ricevuto").flash().containsKey("number");
		assertThat(this.mvc.get()
			.uri("/contatti/ricevuto")
			.header("Accept-Language", "it")
			.cookie(sent.getResponse().getCookie("SESSION"))).bodyText()
			.contains("Messaggio ricevuto",
					"La richiesta ha il numero " + sent.getMvcResult().getFlashMap().get("number") + ".");
		assertThat(this.mvc.get().uri("/contatti/ricevuto")).hasStatusOk().bodyText().doesNotContain("numero\"");
		assertThat(row()).containsEntry("name", "Lucia Verdi")
			.containsEntry("phone", "+39 06 5550 0100")
			.containsEntry("topic", "CREDIT")
			.containsEntry("body", "Quanto costa?\nE per cento?")
			.containsEntry("language", "it");
	}

	@Test
	void doubleClickIsOne() {
		Map<String, String> form = form();
		form.put("chiave", TimeOrderedId.next().toString());
		Object number = send(form).getMvcResult().getFlashMap().get("number");
		assertThat(send(form)).flash().containsEntry("number", number);
		assertThat(count()).isOne();
		form.put("messaggio", "Altro");
		assertThat(send(form)).hasStatusOk().bodyText().contains("era già stato inviato un altro testo", ">Altro<");
		assertThat(count()).isOne();
	}

	@Test
	void trapIsHiddenFromPeopleAndTellsThoseWhoFallIntoIt() {
		assertThat(this.mvc.get().uri(PATH)).bodyText()
			.containsPattern("class=\"field visually-hidden\"[^>]*>\\s*<label for=\"recapito\"")
			.containsPattern("name=\"recapito\"[^>]*tabindex=\"-1\"");
		Map<String, String> form = form();
		form.put("recapito", "http://spam.example");
		assertThat(send(form)).hasStatusOk()
			.bodyText()
			.contains("Questo campo va lasciato vuoto", "Quanto costa?", "Lucia Verdi")
			.doesNotContain("visually-hidden\">\n\t\t\t<label for=\"recapito\"");
		assertThat(count()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nome      | ''                  | Scrivere il nome.
			nome      | '\u0007'            | Scrivere il nome.
			email     | ''                  | Scrivere un indirizzo e-mail
			email     | lucia               | Scrivere un indirizzo e-mail
			email     | 'a@b.it\r\nBcc: c@d.it' | Scrivere un indirizzo e-mail
			email     | a b@c.it            | Scrivere un indirizzo e-mail
			email     | a@b@c.it            | Scrivere un indirizzo e-mail
			telefono  | 123                 | Scrivere un numero di telefono
			telefono  | chiamatemi          | Scrivere un numero di telefono
			argomento | ''                  | Scegliere un argomento.
			argomento | NIENTE              | Scegliere un argomento.
			messaggio | ''                  | Scrivere il messaggio.
			""")
	void whatIsWrongIsToldAtItsFieldAndTheRestIsKept(String field, String typed, String problem) {
		Map<String, String> form = form();
		form.put(field, typed);
		MvcTestResult refused = send(form);
		assertThat(refused).hasStatusOk().bodyText().contains("id=\"" + field + "-errore\"", problem);
		form.remove(field);
		form.forEach((name, value) -> assertThat(refused).bodyText().contains(value));
		assertThat(count()).isZero();
	}

	@Test
	void longTextsAreToldAndKept() {
		Map<String, String> form = form();
		form.put("nome", "n".repeat(81));
		form.put("email", "e".repeat(250) + "@example.it");
		form.put("messaggio", "m".repeat(5_001));
		assertThat(send(form)).bodyText()
			.contains("Il nome ha 81 caratteri: il massimo è 80.", "email-errore", "m".repeat(5_001));
	}

	@Test
	void sameAddressWaits() {
		for (int one = 0; one < 5; one++) {
			assertThat(send(form())).hasStatus3xxRedirection();
		}
		MvcTestResult refused = send(form());
		assertThat(refused).hasStatus(HttpStatus.TOO_MANY_REQUESTS).headers().containsHeader("Retry-After");
		assertThat(refused).bodyText()
			.contains("Troppi messaggi", "È possibile riprovare tra 12 minuti.", "Quanto costa?");
		assertThat(count()).isEqualTo(5);
	}

	@Test
	void sameNetworkWaitsWhateverTheAddresses() {
		for (int one = 0; one < 20; one++) {
			this.email = People.anEmail();
			assertThat(send(form())).hasStatus3xxRedirection();
		}
		this.email = People.anEmail();
		assertThat(send(form())).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
		assertThat(count()).isZero();
	}

	@Test
	void customersAreLedToATicketWithWhatTheyWrote(@Autowired Agencies agencies,
			@Autowired ApplicationContext context) {
		Visit customer = Visit.of(agencies.anAgency(), context);
		assertThat(customer.get(PATH)).hasRedirectedUrl("/area-clienti/supporto/nuovo");
		MvcTestResult led = customer.post(PATH, form());
		assertThat(led).hasRedirectedUrl("/area-clienti/supporto/nuovo");
		assertThat(this.mvc.get()
			.uri("/area-clienti/supporto/nuovo")
			.with(customer.signedIn())
			.cookie(led.getResponse().getCookie("SESSION"))).hasStatusOk()
			.bodyText()
			.contains("Quanto costa?")
			.containsPattern("value=\"CREDIT\"[^>]*selected");
		assertThat(count()).isZero();
		assertThat(Visit.ofStaff(context).get(PATH)).hasRedirectedUrl("/staff/assistenza");
	}

	@Test
	void formWithoutItsTokenIsRefused() {
		assertThat(this.mvc.post().uri(PATH).param("nome", "x")).hasStatus(HttpStatus.FORBIDDEN);
	}

	private Map<String, String> form() {
		return new HashMap<>(Map.of("nome", "Lucia Verdi", "email", this.email, "telefono", "+39 06 5550 0100",
				"argomento", "CREDIT", "messaggio", "Quanto costa?\nE per cento?"));
	}

	private MvcTestResult send(Map<String, String> form) {
		var request = this.mvc.post().uri(PATH).header("Accept-Language", "it").with(csrf()).with((sent) -> {
			sent.setRemoteAddr(this.network);
			return sent;
		});
		form.forEach(request::param);
		return request.exchange();
	}

	private int count() {
		return this.jdbc.sql("SELECT count(*) FROM support.contact_message WHERE email = ?")
			.param(this.email)
			.query(Integer.class)
			.single();
	}

	private Map<String, Object> row() {
		return this.jdbc.sql("SELECT * FROM support.contact_message WHERE email = ?")
			.param(this.email)
			.query()
			.singleRow();
	}

}
