package it.creditoprepagato.launch.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.support.Author;
import it.creditoprepagato.support.Category;
import it.creditoprepagato.support.FileInspector;
import it.creditoprepagato.support.Inspection;
import it.creditoprepagato.support.MessageText;
import it.creditoprepagato.support.NewAttachment;
import it.creditoprepagato.support.NewMessage;
import it.creditoprepagato.support.PastTicket;
import it.creditoprepagato.support.Subject;
import it.creditoprepagato.support.TicketHistory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a small agency asked: one ticket is closed, one answered, and one waits. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DemoTickets {

	private static final Author STAFF = new Author(new Actor(Actor.Kind.STAFF, "demonstration"), "Sara Bianchi");

	private final TicketHistory tickets;

	private final FileInspector inspector;

	DemoTickets(TicketHistory tickets, FileInspector inspector) {
		this.tickets = tickets;
		this.inspector = inspector;
	}

	void ask(DemoCustomer agency, Author person, LocalDate today) {
		CustomerId customer = agency.customer().id();
		this.tickets.adopt(new PastTicket(customer, Category.INVOICES, new Subject("Codice SDI sulle prossime fatture"),
				List.of(said(person, Days.morning(today.minusDays(41)), """
						Buongiorno,
						dal mese prossimo riceviamo le fatture a un codice SDI diverso. Dove si cambia?"""),
						said(STAFF, Days.afternoon(today.minusDays(41)),
								"""
										Buongiorno,
										nel profilo, tra i dati di fatturazione. Il nuovo codice vale per le fatture emesse da quel momento; \
										quelle già emesse restano come sono.""")),
				Days.morning(today.minusDays(40))));
		this.tickets
			.adopt(new PastTicket(customer, Category.DOMAINS, new Subject("Trasferimento di un .it: mesi residui"),
					List.of(said(person, Days.morning(today.minusDays(6)), """
							Un nostro cliente ha un .it presso un altro operatore, che scade tra sette mesi. \
							Se lo trasferiamo adesso, i sette mesi vanno persi?"""),
							said(STAFF, Days.afternoon(today.minusDays(6)), """
									Sì: per i .it la nuova scadenza è un anno dal giorno del trasferimento. \
									Conviene trasferire vicino alla scadenza, ma non all’ultimo giorno.

									Per quando è previsto il passaggio?""")),
					null));
		this.tickets
			.adopt(new PastTicket(
					customer, Category.CREDIT, new Subject("Rinnovi di dicembre: basta il credito?"), List
						.of(said(person, Days.afternoon(today.minusDays(1)), """
								In allegato i domini che i nostri clienti hanno già confermato. \
								Se il credito non basta per tutti, quali vengono rinnovati per primi?""",
								file("domini-confermati.csv",
										"dominio;confermato\npanificio-mancini.it;sì\nceramiche-valle.com;sì\n"))),
					null));
	}

	private static PastTicket.Said said(Author author, Instant at, String text, NewAttachment... files) {
		return new PastTicket.Said(author, new NewMessage(TimeOrderedId.next(), new MessageText(text), List.of(files)),
				at);
	}

	private NewAttachment file(String name, String text) {
		return switch (this.inspector.inspect(name, text.getBytes(StandardCharsets.UTF_8))) {
			case Inspection.Fit fit -> fit.file();
			case Inspection.Unfit unfit -> throw new IllegalStateException(name + " is unfit: " + unfit.why());
		};
	}

}
