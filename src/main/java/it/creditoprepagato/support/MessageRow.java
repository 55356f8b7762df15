package it.creditoprepagato.support;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A message of a ticket as it is stored. */
@Entity
@Immutable
@Table(schema = "support", name = "message")
class MessageRow {

	@EmbeddedId
	private Id id;

	private UUID submissionId;

	private String author;

	private String authorName;

	private String body;

	private Instant writtenAt;

	@SuppressWarnings("NullAway.Init")
	protected MessageRow() {
	}

	MessageRow(Id id, NewMessage message, Author author, Instant writtenAt) {
		this.id = id;
		this.submissionId = message.submission();
		this.author = author.actor().toString();
		this.authorName = author.name();
		this.body = message.text().value();
		this.writtenAt = writtenAt;
	}

	int seq() {
		return this.id.seq();
	}

	boolean isOf(NewMessage message, Author from) {
		return this.body.equals(message.text().value()) && this.author.equals(from.actor().toString());
	}

	Message message(List<Attachment> files) {
		return new Message(this.id.seq(), new Author(Actor.parse(this.author), this.authorName), this.body,
				this.writtenAt, files);
	}

	/** Names a message. */
	@Embeddable
	record Id(UUID customerId, long ticketNumber, int seq) {

		static Id of(TicketId ticket, int seq) {
			return new Id(ticket.customer().value(), ticket.number().value(), seq);
		}

	}

}
