package it.creditoprepagato.support;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A file of a message as it is stored; lists read it without its content. */
@Entity
@Immutable
@Table(schema = "support", name = "attachment")
class AttachmentRow {

	@EmbeddedId
	private Id id;

	private String name;

	@Enumerated(EnumType.STRING)
	private FileType type;

	private long sizeBytes;

	private byte[] sha256;

	private byte[] content;

	@SuppressWarnings("NullAway.Init")
	protected AttachmentRow() {
	}

	AttachmentRow(Id id, NewAttachment file) {
		this.id = id;
		this.name = file.name().value();
		this.type = file.type();
		this.sizeBytes = file.content().length;
		this.sha256 = file.sha256();
		this.content = file.content();
	}

	StoredFile file() {
		return new StoredFile(this.name, this.type, this.content);
	}

	/** Names a file. */
	@Embeddable
	record Id(UUID customerId, long ticketNumber, int messageSeq, int position) {

		static Id of(MessageRow.Id message, int position) {
			return new Id(message.customerId(), message.ticketNumber(), message.seq(), position);
		}

	}

}
