package it.creditoprepagato.support;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;

/** A ticket as it is stored; what was asked never changes, whose turn it is does. */
@Entity
@DynamicUpdate
@Table(schema = "support", name = "ticket")
class TicketRow {

	@EmbeddedId
	private Id id;

	private UUID submissionId;

	@Enumerated(EnumType.STRING)
	private Category category;

	private String subject;

	@Enumerated(EnumType.STRING)
	private CaseState state;

	private int messageCount;

	private Instant openedAt;

	private Instant changedAt;

	@SuppressWarnings("NullAway.Init")
	protected TicketRow() {
	}

	/** Opens with its first message. */
	TicketRow(TicketId ticket, OpenTicket wish, Instant openedAt) {
		this.id = Id.of(ticket);
		this.submissionId = wish.first().submission();
		this.category = wish.category();
		this.subject = wish.subject().value();
		this.state = CaseState.OPEN;
		this.messageCount = 1;
		this.openedAt = openedAt;
		this.changedAt = openedAt;
	}

	/** Counts one message more, and gives the turn to the other side. */
	void written(Author author, Instant at) {
		this.messageCount++;
		change(author.isStaff() ? CaseState.ANSWERED : CaseState.OPEN, at);
	}

	void close(Instant at) {
		change(CaseState.CLOSED, at);
	}

	/** Whatever the clocks do, a change is not before the one it follows. */
	private void change(CaseState to, Instant at) {
		this.state = to;
		this.changedAt = at.isBefore(this.changedAt) ? this.changedAt : at;
	}

	boolean isOf(OpenTicket wish) {
		return this.category == wish.category() && this.subject.equals(wish.subject().value());
	}

	Ticket ticket() {
		TicketId name = new TicketId(new CustomerId(this.id.customerId()), new CaseNumber(this.id.number()));
		return new Ticket(name, this.category, new Subject(this.subject), this.state, this.messageCount, this.openedAt,
				this.changedAt);
	}

	/** Names a ticket. */
	@Embeddable
	record Id(UUID customerId, long number) {

		static Id of(TicketId ticket) {
			return new Id(ticket.customer().value(), ticket.number().value());
		}

	}

}
