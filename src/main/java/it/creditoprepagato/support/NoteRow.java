package it.creditoprepagato.support;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A note of staff as it is stored. */
@Entity
@Immutable
@Table(schema = "support", name = "note")
class NoteRow {

	@EmbeddedId
	private Id id;

	private String author;

	private String authorName;

	private String body;

	private Instant writtenAt;

	@SuppressWarnings("NullAway.Init")
	protected NoteRow() {
	}

	NoteRow(Id id, MessageText text, Author author, Instant writtenAt) {
		this.id = id;
		this.author = author.actor().toString();
		this.authorName = author.name();
		this.body = text.value();
		this.writtenAt = writtenAt;
	}

	boolean isOf(MessageText text, Author from) {
		return this.body.equals(text.value()) && this.author.equals(from.actor().toString());
	}

	Remark remark() {
		return new Remark(new Author(Actor.parse(this.author), this.authorName), this.body, this.writtenAt);
	}

	/** Names a note. */
	@Embeddable
	record Id(UUID customerId, long ticketNumber, UUID id) {

		static Id of(TicketId ticket, UUID id) {
			return new Id(ticket.customer().value(), ticket.number().value(), id);
		}

	}

}
