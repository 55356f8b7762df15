package it.creditoprepagato.support.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.support.Files;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static it.creditoprepagato.support.web.Sending.TICKET;
import static it.creditoprepagato.support.web.Sending.file;
import static it.creditoprepagato.support.web.Sending.opened;
import static it.creditoprepagato.support.web.Sending.send;
import static org.assertj.core.api.Assertions.assertThat;

/** Supporto: customers ask, read answers and close. */
@DatabaseTest
class TicketPageTests {

	private static final String LIST = "/area-clienti/supporto";

	private static final String NEW = LIST + "/nuovo";

	@Autowired
	private Agencies agencies;

	@Autowired
	private ApplicationContext context;

	private Agency agency;

	private Visit visit;

	@BeforeEach
	void open() {
		this.agency = this.agencies.anAgency();
		this.visit = Visit.of(this.agency, this.context);
	}

	@Test
	void emptyListLeadsToANewTicket() {
		assertThat(this.visit.get(LIST)).hasStatusOk()
			.bodyText()
			.contains("Ancora nessun ticket", "href=\"/area-clienti/supporto/nuovo\"", ">Supporto</a>");
		assertThat(this.visit.get(LIST + "?lang=en")).bodyText().contains("No tickets yet", "New ticket");
		assertThat(this.visit.get(LIST + "?stato=chiusi")).bodyText().contains("Nessun ticket in questo stato.");
	}

	@Test
	void ticketIsListedByItsState() {
		String page = opened(this.visit);
		assertThat(this.visit.get(LIST)).bodyText().contains("Il rinnovo è fermo", "In attesa di risposta", page);
		assertThat(this.visit.get(LIST + "?stato=in-attesa&lang=en")).bodyText()
			.contains("Il rinnovo è fermo", "Awaiting an answer", ">Domains<");
		assertThat(this.visit.get(LIST + "?stato=con-risposta")).bodyText().doesNotContain("Il rinnovo è fermo");
		assertThat(this.visit.post(page + "/chiudi", Map.of())).hasRedirectedUrl(page);
		assertThat(this.visit.get(LIST + "?stato=chiusi")).bodyText().contains("Il rinnovo è fermo", ">Chiuso<");
	}

	@Test
	void ticketsArePaged() {
		for (int one = 0; one < 51; one++) {
			String page = opened(this.visit);
			this.visit.post(page + "/chiudi", Map.of());
			this.agencies.clock().advance(java.time.Duration.ofMinutes(3));
		}
		String first = text(this.visit.get(LIST));
		assertThat(first.split("scope=\"row\"", -1)).hasSize(51);
		String next = first.replaceFirst("(?s).*href=\"(/area-clienti/supporto\\?[^\"]*dopo=[^\"]+)\".*", "$1");
		assertThat(text(this.visit.get(next.replace("&amp;", "&"))).split("scope=\"row\"", -1)).hasSize(2);
		this.agencies.clock().reset();
	}

	@ParameterizedTest
	@ValueSource(strings = { "?stato=boh", "?dopo=boh", "?dopo=_", "?dopo=2026-01-01T00:00:00Z_-1",
			"?dopo=+999999999-01-01T00:00:00Z_1", "?dopo=2026-01-01T00:00:00Z_99999999999999999999" })
	void addressThatCannotBeReadShowsEverything(String query) {
		opened(this.visit);
		assertThat(this.visit.get(LIST + query)).hasStatusOk().bodyText().contains("Il rinnovo è fermo");
	}

	@Test
	void conversationShowsAuthorsTimesAndFiles() {
		String page = opened(this.visit, file("schermata.png", Files.PNG));
		MvcTestResult answered = send(this.visit, page, Map.of("messaggio", "Ancora fermo."),
				List.of(file("log.txt", Files.text("riga"))));
		assertThat(answered).hasRedirectedUrl(page + "#fine");
		assertThat(this.visit.get(page)).hasStatusOk()
			.bodyText()
			.contains("Mario Rossi", "Da ieri.\nPerché?", "Ancora fermo.", page + "/allegati/1/1\"", "schermata.png",
					page + "/allegati/2/1\"", "log.txt", "1 kB");
		assertThat(this.visit.get(page + "?lang=en")).bodyText().contains("Ticket no. ", "Conversation", "Answer");
	}

	@Test
	void longConversationIsShownFromItsEnd() {
		String page = opened(this.visit);
		for (int one = 2; one <= 25; one++) {
			send(this.visit, page, Map.of("messaggio", "Messaggio numero " + one + "."), List.of());
		}
		assertThat(this.visit.get(page)).bodyText()
			.contains("Messaggio numero 6.", "Messaggio numero 25.", page + "?prima=6")
			.doesNotContain("Messaggio numero 5.");
		assertThat(this.visit.get(page + "?prima=6")).bodyText()
			.contains("Da ieri.", "Messaggio numero 5.", "Ultimi messaggi")
			.doesNotContain("Messaggio numero 6.", "Messaggi precedenti");
		assertThat(this.visit.get(page + "?prima=0")).hasStatusOk();
		assertThat(this.visit.get(page + "?prima=99999999999")).hasStatusOk();
	}

	@Test
	void closedTicketIsOpenedAgainByAnAnswer() {
		String page = opened(this.visit);
		this.visit.post(page + "/chiudi", Map.of());
		assertThat(this.visit.get(page)).bodyText()
			.contains(">Chiuso<", "un nuovo messaggio lo riapre", "Invia e riapri")
			.doesNotContain("/chiudi");
		send(this.visit, page, Map.of("messaggio", "Di nuovo"), List.of());
		assertThat(this.visit.get(page)).bodyText().contains(">In attesa di risposta<", "/chiudi");
	}

	@Test
	void doubleClickIsOne() {
		Map<String, String> form = withKey(TICKET);
		List<MockMultipartFile> files = List.of(file("a.png", Files.PNG));
		String page = send(this.visit, NEW, form, files).getResponse().getRedirectedUrl();
		assertThat(send(this.visit, NEW, form, files)).hasRedirectedUrl(page);
		Map<String, String> answer = withKey(Map.of("messaggio", "Una sola risposta"));
		for (int click = 0; click < 2; click++) {
			assertThat(send(this.visit, page, answer, List.of())).hasRedirectedUrl(page + "#fine");
		}
		assertThat(text(this.visit.get(page)).split("Una sola risposta", -1)).hasSize(2);
		form.put("messaggio", "Un altro testo");
		assertThat(send(this.visit, NEW, form, files)).hasStatusOk()
			.bodyText()
			.contains("era già stato inviato un altro testo", "Un altro testo", "Scegliere di nuovo i file")
			.doesNotContain(form.get("chiave"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			argomento |         | Scegliere un argomento.
			argomento | ALTRO   | Scegliere un argomento.
			oggetto   |         | Scrivere l’oggetto.
			oggetto   | '\u0000 ' | Scrivere l’oggetto.
			messaggio |         | Scrivere il messaggio.
			messaggio | '\r\n\t' | Scrivere il messaggio.
			""")
	void whatIsMissingIsToldAtItsFieldAndTheRestIsKept(String field, String typed, String problem) {
		Map<String, String> form = new HashMap<>(TICKET);
		form.put(field, (typed != null) ? typed : "");
		MvcTestResult refused = send(this.visit, NEW, form, List.of(file("a.png", Files.PNG)));
		assertThat(refused).hasStatusOk()
			.bodyText()
			.contains("id=\"" + field + "-errore\"", problem, "href=\"#" + field + "\"", "Scegliere di nuovo i file");
		form.remove(field);
		form.forEach((name, value) -> assertThat(refused).bodyText().contains(value));
		assertThat(this.visit.get(LIST)).bodyText().contains("Ancora nessun ticket");
	}

	@Test
	void formWithoutAnythingIsRefusedAtEveryField() {
		assertThat(this.visit.post(NEW, Map.of())).hasStatusOk()
			.bodyText()
			.contains("argomento-errore", "oggetto-errore", "messaggio-errore");
		assertThat(send(this.visit, NEW, Map.of("allegati", "testo", "file", "testo"), List.of())).hasStatusOk();
	}

	@Test
	void longTextsAreKeptUpToTheLimitAndNotLostBeyond() {
		Map<String, String> form = new HashMap<>(TICKET);
		form.put("oggetto", "x".repeat(150));
		form.put("messaggio", "è".repeat(4_999) + "🦊");
		String page = send(this.visit, NEW, form, List.of()).getResponse().getRedirectedUrl();
		assertThat(this.visit.get(page)).bodyText().contains("è🦊<");
		form.put("oggetto", "x".repeat(151));
		form.put("messaggio", "y".repeat(5_001));
		assertThat(send(this.visit, NEW, form, List.of())).bodyText()
			.contains("L’oggetto ha 151 caratteri: il massimo è 150.",
					"Il messaggio ha 5.001 caratteri: il massimo è 5.000.", "y".repeat(5_001), "x".repeat(151));
	}

	@Test
	void textOfScriptsIsShownAsText() {
		String evil = "<script>alert(1)</script> ${1111*9} [[${1111*9}]] &lt; \"'><img src=x onerror=alert(1)>";
		Map<String, String> form = new HashMap<>(TICKET);
		form.put("oggetto", evil);
		form.put("messaggio", evil);
		String page = send(this.visit, NEW, form, List.of(file("<img src=x>.png", Files.PNG))).getResponse()
			.getRedirectedUrl();
		for (String where : new String[] { page, LIST }) {
			assertThat(this.visit.get(where)).hasStatusOk()
				.bodyText()
				.contains("&lt;script&gt;alert(1)&lt;/script&gt; ${1111*9}")
				.doesNotContain("<script>alert", "<img", "&gt; 9999", "[[9999");
		}
	}

	@Test
	void othersTicketIsNotFound() {
		String page = opened(this.visit, file("a.png", Files.PNG));
		Visit other = Visit.of(this.agencies.anAgency(), this.context);
		assertThat(other.get(page)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(other.get(page + "/allegati/1/1")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(send(other, page, Map.of("messaggio", "Mio"), List.of())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(other.post(page + "/chiudi", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(other.get(LIST)).bodyText().contains("Ancora nessun ticket");
		assertThat(this.visit.get(page)).bodyText().contains(">In attesa di risposta<").doesNotContain("Mio");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/0", "/-1", "/abc", "/999999999999999999", "/9999999999999999999999", "/1.0", "/01" })
	void numberThatNobodyHasIsNotFound(String number) {
		assertThat(this.visit.get(LIST + number)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void tooManyMessagesAreToldWithTheWaitAndKept() {
		String page = opened(this.visit);
		for (int one = 2; one <= 30; one++) {
			assertThat(send(this.visit, page, Map.of("messaggio", "Messaggio"), List.of())).hasStatus3xxRedirection();
		}
		MvcTestResult refused = send(this.visit, page, Map.of("messaggio", "Il testo resta"), List.of());
		assertThat(refused).hasStatus(HttpStatus.TOO_MANY_REQUESTS).headers().containsHeader("Retry-After");
		assertThat(refused).bodyText().contains("È possibile riprovare tra ", "Il testo resta");
	}

	@Test
	void staffHasNoTickets() {
		assertThat(Visit.ofStaff(this.context).get(LIST)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private static Map<String, String> withKey(Map<String, String> form) {
		Map<String, String> keyed = new HashMap<>(form);
		keyed.put("chiave", TimeOrderedId.next().toString());
		return keyed;
	}

	private static String text(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
