package it.creditoprepagato.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * R7: customers ask by a ticket of their area, everybody else by the contact form, and
 * staff finds both in one inbox.
 */
@DatabaseTest
class R7TwoEntryPointsOneInboxTests {

	@Autowired
	private Inbox inbox;

	@Test
	void ticketAndContactMessageStandInOneInbox(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		Agency agency = agencies.anAgency();
		Visit customer = Visit.of(agency, context);
		assertThat(customer.post("/area-clienti/supporto/nuovo",
				Map.of("argomento", "DOMAINS", "oggetto", "Dal cliente", "messaggio", "Testo")))
			.hasStatus3xxRedirection();
		String email = People.anEmail();
		Map<String, String> form = Map.of("nome", "Lucia Verdi", "email", email, "argomento", "CREDIT", "messaggio",
				"Da una visitatrice");
		var request = customer.mvc().post().uri("/contatti").with(csrf()).with((sent) -> {
			sent.setRemoteAddr("r7-" + email);
			return sent;
		});
		form.forEach(request::param);
		assertThat(request).hasRedirectedUrl("/contatti/ricevuto");
		assertThat(everything()).extracting(InboxLine::heading, InboxLine::who, (line) -> line.item().kind())
			.contains(org.assertj.core.groups.Tuple.tuple("Dal cliente", "Agenzia Rossi S.r.l.", CaseKind.TICKET),
					org.assertj.core.groups.Tuple.tuple("Da una visitatrice", "Lucia Verdi", CaseKind.CONTACT));
		assertThat(customer.get("/contatti")).hasRedirectedUrl("/area-clienti/supporto/nuovo");
	}

	@Test
	void longestWaitingStandsFirstOverMoreThanAHundred(@Autowired Customers customers, @Autowired Tickets tickets,
			@Autowired ContactMessages contacts) {
		List<CaseNumber> asked = new ArrayList<>();
		for (int one = 0; one < 60; one++) {
			CustomerId customer = Asking.aCustomer(customers);
			asked.add(Asking.opened(tickets, customer, Asking.wish("N. " + one)).number());
			NewContactMessage message = Asking.contact(People.anEmail(), "N. " + one);
			asked.add(((SendOutcome.Sent) contacts.send(message, "from-" + TimeOrderedId.next())).number());
		}
		List<InboxLine> lines = everything();
		assertThat(lines).extracting((line) -> line.item().number()).containsSubsequence(asked).doesNotHaveDuplicates();
		assertThat(lines).extracting((line) -> line.item().since()).isSorted();
	}

	@Test
	void writingAgainCostsNoPlaceInTheInbox(@Autowired Customers customers, @Autowired Tickets tickets) {
		CustomerId customer = Asking.aCustomer(customers);
		TicketId first = Asking.opened(tickets, customer, Asking.wish("Prima"));
		TicketId second = Asking.opened(tickets, customer, Asking.wish("Seconda"));
		tickets.answer(first, Asking.message("Ancora in attesa"), Asking.CUSTOMER);
		assertThat(of(customer)).containsExactly(first.number(), second.number());
		tickets.reply(first, new StaffReply(Asking.message("Ecco"), 2), Asking.STAFF);
		assertThat(of(customer)).containsExactly(second.number());
		tickets.answer(first, Asking.message("Grazie, ma"), Asking.CUSTOMER);
		assertThat(of(customer)).containsExactly(second.number(), first.number());
	}

	private List<CaseNumber> of(CustomerId customer) {
		return this.inbox.page(new InboxSearch(CaseState.OPEN, null, customer, null, 50))
			.lines()
			.stream()
			.map((line) -> line.item().number())
			.toList();
	}

	/** All that waits for staff, page by page. */
	private List<InboxLine> everything() {
		List<InboxLine> lines = new ArrayList<>();
		CaseCursor after = null;
		do {
			InboxPage page = this.inbox.page(new InboxSearch(CaseState.OPEN, null, null, after, 50));
			lines.addAll(page.lines());
			after = page.next();
		}
		while (after != null);
		return lines;
	}

}
