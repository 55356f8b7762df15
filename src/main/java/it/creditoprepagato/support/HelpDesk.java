package it.creditoprepagato.support;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.support.SendOutcome.Limit;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff does beside answering: finds a question by its number, takes it, notes. */
@Service
@Transactional
public class HelpDesk {

	/** How many notes a ticket has at most. */
	public static final int MOST_NOTES = 50;

	private final InboxRegister inbox;

	private final EntityManager entities;

	private final Clock clock;

	HelpDesk(InboxRegister inbox, EntityManager entities, Clock clock) {
		this.inbox = inbox;
		this.entities = entities;
		this.clock = clock;
	}

	/** The question of a number, whosever it is. */
	@Transactional(readOnly = true)
	public Optional<InboxItem> find(CaseNumber number) {
		return this.inbox.find(number);
	}

	/**
	 * Notes who takes care of a question, in place of whoever did.
	 * @throws NoSuchElementException if there is no such question
	 */
	public void assign(CaseNumber number, Author colleague) {
		this.inbox.assign(number, colleague);
	}

	/**
	 * Notes something about a ticket, for staff only.
	 * @param submission names the form it was written in
	 * @return {@link SendOutcome.Sent}; {@link SendOutcome.SentOtherwise}; or
	 * {@link SendOutcome.LimitReached} of {@link #MOST_NOTES}
	 * @throws NoSuchElementException if there is no such ticket
	 */
	public SendOutcome note(TicketId ticket, UUID submission, MessageText text, Author colleague) {
		this.inbox.lock(ticket.number());
		NoteRow.Id id = NoteRow.Id.of(ticket, submission);
		NoteRow earlier = this.entities.find(NoteRow.class, id);
		if (earlier != null) {
			return earlier.isOf(text, colleague) ? new SendOutcome.Sent(ticket.number())
					: new SendOutcome.SentOtherwise();
		}
		if (notes(ticket).size() >= MOST_NOTES) {
			return new SendOutcome.LimitReached(Limit.NOTES, MOST_NOTES);
		}
		this.entities.persist(new NoteRow(id, text, colleague, this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
		return new SendOutcome.Sent(ticket.number());
	}

	/** The notes of a ticket, in the order they were written. */
	@Transactional(readOnly = true)
	public List<Remark> notes(TicketId ticket) {
		return this.entities.createQuery("""
				select n from NoteRow n where n.id.customerId = :customer and n.id.ticketNumber = :number
				order by n.writtenAt, n.id.id""", NoteRow.class)
			.setParameter("customer", ticket.customer().value())
			.setParameter("number", ticket.number().value())
			.getResultStream()
			.map(NoteRow::remark)
			.toList();
	}

}
