package it.creditoprepagato.support;

import java.time.Instant;
import java.util.Optional;

import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes tickets. Those of one customer come one after the other, and so do the messages
 * of one ticket: limits hold and double clicks are found, however many come at once.
 */
@Component
@Transactional
class TicketDesk {

	private final TicketRepository tickets;

	private final MessageLog log;

	private final InboxRegister inbox;

	private final EntityManager entities;

	private final ApplicationEventPublisher events;

	TicketDesk(TicketRepository tickets, MessageLog log, InboxRegister inbox, EntityManager entities,
			ApplicationEventPublisher events) {
		this.tickets = tickets;
		this.log = log;
		this.inbox = inbox;
		this.entities = entities;
		this.events = events;
	}

	/** What the same form led to before; empty if it was never sent. */
	Optional<SendOutcome> earlier(CustomerId customer, OpenTicket wish, Author author) {
		return this.tickets.findBySubmission(customer.value(), wish.first().submission())
			.map((row) -> earlier(row.ticket().id(), wish.first(), author).filter((same) -> row.isOf(wish))
				.orElseGet(SendOutcome.SentOtherwise::new));
	}

	/** What the same form led to before; empty if it was never sent. */
	Optional<SendOutcome> earlier(TicketId ticket, NewMessage message, Author author) {
		return this.log.wasSent(ticket, message, author)
			.map((same) -> same ? new SendOutcome.Sent(ticket.number()) : new SendOutcome.SentOtherwise());
	}

	SendOutcome open(CustomerId customer, OpenTicket wish, Author author, Instant at) {
		this.inbox.queue(customer.value());
		Optional<SendOutcome> earlier = earlier(customer, wish, author);
		if (earlier.isPresent()) {
			return earlier.get();
		}
		if (hasAllItMay(customer)) {
			return tooManyOpen();
		}
		TicketRow row = begin(customer, wish, author, at);
		this.events.publishEvent(new TicketOpened(row.ticket().id(), wish.subject(), author));
		return new SendOutcome.Sent(row.ticket().number());
	}

	TicketRow begin(CustomerId customer, OpenTicket wish, Author author, Instant at) {
		TicketId id = new TicketId(customer, this.inbox.enter(customer, at));
		TicketRow row = new TicketRow(id, wish, at);
		this.entities.persist(row);
		this.log.write(MessageRow.Id.of(id, 1), wish.first(), author, at);
		return row;
	}

	/** An answer of the customer, who sees all there is when he comes back. */
	SendOutcome answer(TicketId ticket, NewMessage message, Author author, Instant at) {
		this.inbox.queue(ticket.customer().value());
		TicketRow row = lock(ticket);
		Optional<SendOutcome> earlier = earlier(ticket, message, author);
		if (earlier.isPresent()) {
			return earlier.get();
		}
		if (row.ticket().state() == CaseState.CLOSED && hasAllItMay(ticket.customer())) {
			return tooManyOpen();
		}
		return add(row, message, author, at);
	}

	/** An answer of staff, which nobody may have overtaken. */
	SendOutcome reply(TicketId ticket, StaffReply reply, Author author, Instant at) {
		TicketRow row = lock(ticket);
		Optional<SendOutcome> earlier = earlier(ticket, reply.message(), author);
		if (earlier.isPresent()) {
			return earlier.get();
		}
		return (row.ticket().messages() == reply.seen()) ? add(row, reply.message(), author, at)
				: new SendOutcome.Overtaken();
	}

	private SendOutcome add(TicketRow row, NewMessage message, Author author, Instant at) {
		Ticket before = row.ticket();
		if (before.isFull()) {
			return new SendOutcome.LimitReached(SendOutcome.Limit.MESSAGES, Tickets.MOST_MESSAGES);
		}
		continueWith(row, message, author, at);
		this.events.publishEvent(new TicketAnswered(before.id(), before.subject(), author));
		return new SendOutcome.Sent(before.number());
	}

	void continueWith(TicketRow row, NewMessage message, Author author, Instant at) {
		row.written(author, at);
		Ticket after = row.ticket();
		this.log.write(MessageRow.Id.of(after.id(), after.messages()), message, author, at);
		this.inbox.turn(after.number(), after.state(), at);
	}

	void close(TicketId ticket, Instant at) {
		close(lock(ticket), at);
	}

	void close(TicketRow row, Instant at) {
		row.close(at);
		this.inbox.turn(row.ticket().number(), CaseState.CLOSED, at);
	}

	private TicketRow lock(TicketId ticket) {
		return this.tickets.lock(TicketRow.Id.of(ticket)).orElseThrow();
	}

	private boolean hasAllItMay(CustomerId customer) {
		return this.tickets.countNotClosed(customer.value()) >= Tickets.MOST_OPEN;
	}

	private static SendOutcome tooManyOpen() {
		return new SendOutcome.LimitReached(SendOutcome.Limit.OPEN_TICKETS, Tickets.MOST_OPEN);
	}

}
