package it.creditoprepagato.notifications;

import java.util.Set;

import it.creditoprepagato.shared.Language;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.support.Asking;
import it.creditoprepagato.support.CaseNumber;
import it.creditoprepagato.support.ContactMessages;
import it.creditoprepagato.support.ContactReply;
import it.creditoprepagato.support.MessageText;
import it.creditoprepagato.support.SendOutcome;
import it.creditoprepagato.support.StaffReply;
import it.creditoprepagato.support.TicketId;
import it.creditoprepagato.support.Tickets;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Who asked is told when support has answered. */
@DatabaseTest
class SupportMailsTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Tickets tickets;

	@Autowired
	private Users users;

	private Mails mails;

	private Agency agency;

	private SignedIn mario;

	@BeforeEach
	void open() {
		this.mails = new Mails(this.context);
		this.agency = this.context.getBean(Agencies.class).anAgency();
		this.mario = new People(this.users).aMemberOf(this.agency.id());
	}

	@Test
	void answerToATicketIsToldWithItsPage() throws Exception {
		TicketId ticket = Asking.opened(this.tickets, this.agency.id(), Asking.wish("Dove è il credito?"));
		assertThat(this.mails.rows(this.mario.email())).isEmpty();
		this.tickets.reply(ticket, new StaffReply(Asking.message("Il segreto è qui"), 1), Asking.STAFF);
		SentMail mail = this.mails.sends(this.mails.ids(this.mario.email()).getLast());
		assertThat(mail.subject()).isEqualTo("Risposta alla richiesta di assistenza #" + ticket.number());
		assertThat(mail.plain())
			.contains("«Dove è il credito?»", "/area-clienti/supporto/" + ticket.number(), "/area-clienti/profilo")
			.doesNotContain("Il segreto è qui");
		assertThat(mail.html()).contains("Dove è il credito?", "/area-clienti/supporto/" + ticket.number());
		this.tickets.answer(ticket, Asking.message("Grazie"), Asking.CUSTOMER);
		assertThat(this.mails.rows(this.mario.email())).hasSize(1);
	}

	@Test
	void answerIsNotToldToWhoDoesNotWantIt() {
		Wishes.change(this.context, this.agency.id(), Set.of());
		TicketId ticket = Asking.opened(this.tickets, this.agency.id(), Asking.wish("Dove?"));
		this.tickets.reply(ticket, new StaffReply(Asking.message("Qui"), 1), Asking.STAFF);
		assertThat(this.mails.rows(this.mario.email())).isEmpty();
	}

	@Test
	void answerToAVisitorIsInTheMail() throws Exception {
		ContactMessages messages = this.context.getBean(ContactMessages.class);
		String email = People.anEmail();
		CaseNumber number = ((SendOutcome.Sent) messages.send(Asking.contact(email, "Quanto costa?"), "192.0.2.1"))
			.number();
		messages.answer(number, new ContactReply(TimeOrderedId.next(), new MessageText("Poco.\n<b>Davvero</b>"), 0),
				Asking.STAFF);
		SentMail mail = this.mails.sends(this.mails.ids(email).getLast());
		assertThat(mail.subject()).isEqualTo("Risposta al messaggio #" + number);
		assertThat(mail.plain()).contains("Buongiorno Lucia Verdi", "Poco.\n<b>Davvero</b>").doesNotContain("profilo");
		assertThat(mail.html()).contains("&lt;b&gt;Davvero");
		assertThat(this.mails.rows(email)).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("language", Language.IT.name()));
	}

}
