package it.creditoprepagato.support;

import java.util.List;
import java.util.UUID;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.customers.Profiles;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.TimeOrderedId;

/** Questions for tests. */
public final class Asking {

	public static final Author CUSTOMER = new Author(new Actor(Actor.Kind.USER, new UUID(0, 1).toString()),
			"Mario Rossi");

	public static final Author STAFF = new Author(new Actor(Actor.Kind.STAFF, new UUID(0, 2).toString()),
			"Sara Bianchi");

	private Asking() {
	}

	public static CustomerId aCustomer(Customers customers) {
		return customers.open(Profiles.aCompany()).id();
	}

	public static NewMessage message(String text, NewAttachment... files) {
		return new NewMessage(TimeOrderedId.next(), new MessageText(text), List.of(files));
	}

	public static OpenTicket wish(String subject) {
		return wish(subject, message("Come si fa?"));
	}

	public static OpenTicket wish(String subject, NewMessage first) {
		return new OpenTicket(Category.DOMAINS, new Subject(subject), first);
	}

	/** Opens a ticket, or fails. */
	public static TicketId opened(Tickets tickets, CustomerId customer, OpenTicket wish) {
		return new TicketId(customer, ((SendOutcome.Sent) tickets.open(customer, wish, CUSTOMER)).number());
	}

	public static NewContactMessage contact(String email, String text) {
		return new NewContactMessage(TimeOrderedId.next(), new Sender("Lucia Verdi", email, null, "it"),
				Category.CREDIT, new MessageText(text));
	}

	public static NewAttachment png(String name) {
		return new NewAttachment(FileName.of(name, FileType.PNG), FileType.PNG, Files.PNG);
	}

}
