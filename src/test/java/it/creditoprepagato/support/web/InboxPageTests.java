package it.creditoprepagato.support.web;

import java.util.List;
import java.util.Map;

import it.creditoprepagato.identity.People;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.support.Asking;
import it.creditoprepagato.support.ContactMessages;
import it.creditoprepagato.support.NewContactMessage;
import it.creditoprepagato.support.SendOutcome;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static it.creditoprepagato.support.web.Sending.opened;
import static it.creditoprepagato.support.web.Sending.send;
import static org.assertj.core.api.Assertions.assertThat;

/** Assistenza: staff finds, answers, notes, takes and closes. */
@DatabaseTest
class InboxPageTests {

	private static final String INBOX = "/staff/assistenza";

	@Autowired
	private ContactMessages contacts;

	private Agency agency;

	private Visit customer;

	private Visit staff;

	/** The customer's page of the ticket. */
	private String page;

	/** That of staff. */
	private String ticket;

	@BeforeEach
	void open(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		this.agency = agencies.anAgency();
		this.customer = Visit.of(this.agency, context);
		this.staff = Visit.ofStaff(context);
		this.page = opened(this.customer);
		this.ticket = INBOX + "/ticket/" + Sending.number(this.page);
	}

	@Test
	void inboxShowsWhoWaitsForWhatAndSinceWhen() {
		assertThat(this.staff.get(INBOX + "?cliente=" + this.agency.id())).hasStatusOk()
			.bodyText()
			.contains("Il rinnovo è fermo", "Agenzia Rossi S.r.l.", ">Ticket<", ">Domini<", this.ticket,
					"Solo di Agenzia Rossi S.r.l.", ">Assistenza</a>");
		assertThat(this.staff.get(INBOX + "?lang=en&cliente=" + this.agency.id())).bodyText()
			.contains("Support desk", "To be answered", ">Domains<");
		assertThat(this.staff.get(INBOX + "?tipo=CONTACT&cliente=" + this.agency.id())).bodyText()
			.contains("Nessuna richiesta attende una risposta.");
		assertThat(this.staff.get(INBOX + "?stato=chiusi&cliente=" + this.agency.id())).bodyText()
			.contains("Nessuna richiesta chiusa.");
	}

	@Test
	void moreThanAPageIsReachedPageByPage(@Autowired Agencies agencies, @Autowired ApplicationContext context)
			throws Exception {
		for (int one = 0; one < 7; one++) {
			Visit other = Visit.of(agencies.anAgency(), context);
			for (int ticket = 0; ticket < 15; ticket++) {
				opened(other);
			}
		}
		int pages = 0;
		String next = INBOX + "?tipo=TICKET";
		while (next != null && !body(next).contains(this.ticket + "\"") && pages < 100) {
			next = next(body(next));
			pages++;
		}
		assertThat(next).isNotNull();
		int after = 0;
		while (next != null && after < 100) {
			next = next(body(next));
			after++;
		}
		assertThat(after).isGreaterThanOrEqualTo(3);
	}

	private String body(String path) throws Exception {
		return this.staff.get(path).getResponse().getContentAsString();
	}

	private static String next(String body) {
		String link = body.replaceFirst("(?s).*href=\"(/staff/assistenza\\?[^\"]*dopo=[^\"]+)\".*", "$1");
		return link.equals(body) ? null
				: java.net.URLDecoder.decode(link.replace("&amp;", "&"), java.nio.charset.StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "?stato=boh&tipo=boh&cliente=boh&dopo=boh", "?cliente=00000000-0000-0000-0000-000000000000",
					"?numero=boh", "?numero=999999999999999999", "?numero=%00" })
	void addressThatCannotBeReadIsNoError(String query) {
		assertThat(this.staff.get(INBOX + query)).hasStatusOk();
	}

	@Test
	void questionIsFoundByItsNumber() {
		assertThat(this.staff.get(INBOX + "?numero= {n} ", Sending.number(this.page))).hasRedirectedUrl(this.ticket);
		assertThat(this.staff.get(INBOX + "?numero=999999999")).bodyText()
			.contains("Nessuna richiesta ha questo numero.");
		long message = message("Una domanda");
		assertThat(this.staff.get(INBOX + "?numero=" + message)).hasRedirectedUrl(INBOX + "/messaggi/" + message);
	}

	@Test
	void answerReachesTheCustomer() {
		assertThat(this.staff.get(this.ticket)).hasStatusOk()
			.bodyText()
			.contains("Agenzia Rossi S.r.l.", INBOX + "?cliente=" + this.agency.id(), "fatture@rossi.example",
					"name=\"visti\" value=\"1\"");
		assertThat(answer("Ecco perché.", 1)).hasRedirectedUrl(this.ticket + "#fine");
		assertThat(this.customer.get(this.page)).bodyText()
			.contains("Ecco perché.", ">Con risposta<", "of-staff", ">Assistenza<");
		assertThat(this.staff.get(this.ticket)).bodyText().contains("In attesa del cliente");
	}

	@Test
	void answerThatWasOvertakenIsShownAgainWithWhatCame() {
		send(this.customer, this.page, Map.of("messaggio", "Anzi, ho risolto."), List.of());
		assertThat(answer("Allora si fa così", 1)).hasStatusOk()
			.bodyText()
			.contains("Nel frattempo è arrivato un altro messaggio", "Anzi, ho risolto.", ">Allora si fa così<",
					"name=\"visti\" value=\"2\"");
		assertThat(answer("Bene", 2)).hasRedirectedUrl(this.ticket + "#fine");
		assertThat(this.customer.get(this.page)).bodyText().contains("Bene").doesNotContain("Allora si fa così");
	}

	@Test
	void noteIsNeverShownToTheCustomer() {
		String secret = "nota-riservata-" + TimeOrderedId.next();
		assertThat(this.staff.post(this.ticket + "/note", Map.of("nota", secret)))
			.hasRedirectedUrl(this.ticket + "#note");
		assertThat(this.staff.get(this.ticket)).bodyText().contains(secret);
		answer("Risposta", 1);
		this.staff.post(this.ticket + "/chiudi", Map.of());
		for (String path : new String[] { this.page, this.page + "?prima=2", this.page + "/allegati/1/1",
				"/area-clienti/supporto", "/area-clienti/supporto?stato=chiusi", "/area-clienti" }) {
			assertThat(this.customer.get(path)).bodyText().doesNotContain(secret);
		}
		assertThat(send(this.customer, this.page, Map.of("messaggio", ""), List.of())).bodyText()
			.doesNotContain(secret);
	}

	@Test
	void noteIsThereOnceAndHasLimits() {
		Map<String, String> form = Map.of("nota", "Una volta", "chiave", TimeOrderedId.next().toString());
		this.staff.post(this.ticket + "/note", form);
		this.staff.post(this.ticket + "/note", form);
		assertThat(this.staff.get(this.ticket)).bodyText().containsOnlyOnce("Una volta");
		assertThat(this.staff.post(this.ticket + "/note", Map.of("nota", ""))).hasStatusOk()
			.bodyText()
			.contains("id=\"nota-errore\"", "Scrivere la nota.");
		assertThat(this.staff.post(this.ticket + "/note", Map.of("nota", "n".repeat(5_001)))).bodyText()
			.contains("La nota ha 5.001 caratteri", "n".repeat(5_001));
		for (int one = 1; one < 50; one++) {
			this.staff.post(this.ticket + "/note", Map.of("nota", "Nota " + one));
		}
		assertThat(this.staff.post(this.ticket + "/note", Map.of("nota", "Di troppo"))).hasStatusOk()
			.bodyText()
			.contains("Ci sono già 50 note", ">Di troppo<");
	}

	@Test
	void ticketIsTakenAndClosed() {
		assertThat(this.staff.get(this.ticket)).bodyText().contains("Non ancora in carico a nessuno");
		assertThat(this.staff.post(this.ticket + "/incarico", Map.of())).hasRedirectedUrl(this.ticket);
		assertThat(this.staff.get(this.ticket)).bodyText().contains("In carico a Mario Rossi");
		assertThat(this.staff.post(this.ticket + "/chiudi", Map.of())).hasRedirectedUrl(this.ticket);
		assertThat(this.staff.get(INBOX + "?stato=chiusi&cliente=" + this.agency.id())).bodyText()
			.contains("Il rinnovo è fermo", ">Mario Rossi<");
		assertThat(this.customer.get(this.page)).bodyText().contains(">Chiuso<");
	}

	@Test
	void contactMessageIsAnsweredTakenAndClosed() {
		String path = INBOX + "/messaggi/" + message("Quanto <b>costa</b>?");
		assertThat(this.staff.get(path)).hasStatusOk()
			.bodyText()
			.contains("Lucia Verdi", "Quanto &lt;b&gt;costa&lt;/b&gt;?", "Rispondi per e-mail");
		assertThat(this.staff.post(path, Map.of("messaggio", ""))).hasStatusOk()
			.bodyText()
			.contains("Scrivere il messaggio.");
		Map<String, String> form = Map.of("messaggio", "Da 100 euro.", "visti", "0", "chiave",
				TimeOrderedId.next().toString());
		for (int click = 0; click < 2; click++) {
			assertThat(this.staff.post(path, form)).hasRedirectedUrl(path + "#fine");
		}
		assertThat(this.staff.get(path)).bodyText().containsOnlyOnce("Da 100 euro.").contains(">Risposto<");
		this.staff.post(path + "/incarico", Map.of());
		assertThat(this.staff.post(path + "/chiudi", Map.of())).hasRedirectedUrl(path);
		assertThat(this.staff.get(path)).bodyText().contains(">Chiuso<", "In carico a Mario Rossi");
	}

	@Test
	void oneKindIsNotFoundAsTheOther() {
		String number = Sending.number(this.page);
		long message = message("Una domanda");
		for (String path : List.of(INBOX + "/messaggi/" + number, INBOX + "/ticket/" + message, INBOX + "/ticket/0",
				INBOX + "/ticket/999999999999999999", INBOX + "/messaggi/999999999999999999")) {
			assertThat(this.staff.get(path)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.staff.post(path, Map.of("messaggio", "x"))).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.staff.post(path + "/chiudi", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.staff.post(path + "/incarico", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	@Test
	void customersAndVisitorsHaveNoInbox() {
		for (String path : List.of(INBOX, this.ticket, this.ticket + "/allegati/1/1")) {
			assertThat(this.customer.get(path)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.customer.mvc().get().uri(path)).hasStatus3xxRedirection();
		}
		assertThat(this.customer.post(this.ticket + "/note", Map.of("nota", "x"))).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult answer(String text, int seen) {
		return send(this.staff, this.ticket, Map.of("messaggio", text, "visti", String.valueOf(seen)), List.of());
	}

	private long message(String text) {
		NewContactMessage sent = Asking.contact(People.anEmail(), text);
		return ((SendOutcome.Sent) this.contacts.send(sent, "from-" + TimeOrderedId.next())).number().value();
	}

}
