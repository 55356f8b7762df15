package it.creditoprepagato.support;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import it.creditoprepagato.shared.CustomerId;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Questions to the provider, with all that can be on their pages.
 *
 * @param tickets of before
 * @param messages of everybody
 * @param desk of staff
 * @param transactions to write in
 */
@TestComponent
public record SupportCases(TicketHistory tickets, ContactMessages messages, HelpDesk desk,
		TransactionOperations transactions) {

	private static final int MESSAGES = 30;

	private static final Instant THEN = Instant.parse("2026-03-01T09:00:00Z");

	/** The number of a ticket that went to and fro, with files and notes. */
	public String ticket(CustomerId customer) {
		CaseNumber number = adopt(customer, MESSAGES, null);
		IntStream.range(0, MESSAGES)
			.forEach((at) -> this.desk.note(new TicketId(customer, number), UUID.randomUUID(),
					new MessageText("Nota " + at), Asking.STAFF));
		return number.toString();
	}

	public void closedTickets(CustomerId customer, int count) {
		IntStream.range(0, count).forEach((at) -> adopt(customer, 1, THEN));
	}

	private CaseNumber adopt(CustomerId customer, int messages, Instant closedAt) {
		List<PastTicket.Said> said = IntStream.range(0, messages)
			.mapToObj((at) -> new PastTicket.Said(Asking.CUSTOMER,
					Asking.message("Messaggio " + at, Asking.png("prova.png")), THEN))
			.toList();
		PastTicket past = new PastTicket(customer, Category.DOMAINS, new Subject("Rinnovo"), said, closedAt);
		return Objects.requireNonNull(this.transactions.execute((transaction) -> this.tickets.adopt(past)));
	}

	/** The number of a message. */
	public String message() {
		SendOutcome sent = this.messages.send(Asking.contact("lucia@example.it", "Quanto costa?"),
				UUID.randomUUID().toString());
		return ((SendOutcome.Sent) sent).number().toString();
	}

}
