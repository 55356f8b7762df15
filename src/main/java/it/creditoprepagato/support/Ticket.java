package it.creditoprepagato.support;

import java.time.Instant;

/**
 * A ticket as it stands now.
 *
 * @param id which
 * @param category what it is about
 * @param subject what it is called
 * @param state whose turn it is
 * @param messages how many were written
 * @param openedAt when it was opened
 * @param changedAt when something last happened to it
 */
public record Ticket(TicketId id, Category category, Subject subject, CaseState state, int messages, Instant openedAt,
		Instant changedAt) {

	public CaseNumber number() {
		return this.id.number();
	}

	/** Whether it has as many messages as a ticket may have. */
	public boolean isFull() {
		return this.messages >= Tickets.MOST_MESSAGES;
	}

}
