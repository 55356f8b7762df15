package it.creditoprepagato.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tickets of customers: opened and answered by them, answered by staff. A form that is
 * sent twice is {@link SendOutcome.Sent} once; with other contents it is
 * {@link SendOutcome.SentOtherwise}.
 */
@Service
public class Tickets {

	/** How many tickets of a customer may be open at once. */
	public static final int MOST_OPEN = 20;

	/** How many messages a ticket has at most. */
	public static final int MOST_MESSAGES = 200;

	private final TicketDesk desk;

	private final TicketRepository tickets;

	private final MessageLog log;

	private final SendingThrottle throttle;

	private final Clock clock;

	Tickets(TicketDesk desk, TicketRepository tickets, MessageLog log, SendingThrottle throttle, Clock clock) {
		this.desk = desk;
		this.tickets = tickets;
		this.log = log;
		this.throttle = throttle;
		this.clock = clock;
	}

	/**
	 * Opens a ticket.
	 * @return {@link SendOutcome.Sent} with its number;
	 * {@link SendOutcome.SentOtherwise}; {@link SendOutcome.TooOften}; or
	 * {@link SendOutcome.LimitReached} of {@link #MOST_OPEN}
	 */
	public SendOutcome open(CustomerId customer, OpenTicket wish, Author author) {
		return this.desk.earlier(customer, wish, author)
			.orElseGet(() -> counted(customer, wish.first(), () -> this.desk.open(customer, wish, author, now())));
	}

	/**
	 * Adds an answer of the customer, which opens a closed ticket again.
	 * @return {@link SendOutcome.Sent}; {@link SendOutcome.SentOtherwise};
	 * {@link SendOutcome.TooOften}; or {@link SendOutcome.LimitReached} of
	 * {@link #MOST_MESSAGES}, or of {@link #MOST_OPEN} if it would have to open again
	 * @throws NoSuchElementException if the customer has no such ticket
	 */
	public SendOutcome answer(TicketId ticket, NewMessage message, Author author) {
		return this.desk.earlier(ticket, message, author)
			.orElseGet(
					() -> counted(ticket.customer(), message, () -> this.desk.answer(ticket, message, author, now())));
	}

	/**
	 * Adds an answer of staff.
	 * @return {@link SendOutcome.Sent}; {@link SendOutcome.SentOtherwise};
	 * {@link SendOutcome.Overtaken} if there are more messages than were seen; or
	 * {@link SendOutcome.LimitReached} of {@link #MOST_MESSAGES}
	 * @throws NoSuchElementException if there is no such ticket
	 */
	public SendOutcome reply(TicketId ticket, StaffReply reply, Author colleague) {
		return this.desk.reply(ticket, reply, colleague, now());
	}

	/**
	 * Closes a ticket; one that is closed stays so.
	 * @throws NoSuchElementException if there is no such ticket
	 */
	public void close(TicketId ticket) {
		this.desk.close(ticket, now());
	}

	@Transactional(readOnly = true)
	public Optional<Ticket> find(TicketId ticket) {
		return this.tickets.findById(TicketRow.Id.of(ticket)).map(TicketRow::ticket);
	}

	/** The last messages before one, with their files. */
	@Transactional(readOnly = true)
	public Conversation before(TicketId ticket, int seq, int limit) {
		return this.log.before(ticket, seq, limit);
	}

	/** A file of a message, by the message's number and its place in it. */
	@Transactional(readOnly = true)
	public Optional<StoredFile> file(TicketId ticket, int seq, int position) {
		return this.log.file(ticket, seq, position);
	}

	private SendOutcome counted(CustomerId customer, NewMessage message, Supplier<SendOutcome> work) {
		Optional<Duration> wait = this.throttle.count(customer, message.bytes());
		return wait.<SendOutcome>map(SendOutcome.TooOften::new).orElseGet(work);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
