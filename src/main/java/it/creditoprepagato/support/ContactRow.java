package it.creditoprepagato.support;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A message of the contact form as it is stored. */
@Entity
@Immutable
@Table(schema = "support", name = "contact_message")
class ContactRow {

	@EmbeddedId
	private Id id;

	private UUID submissionId;

	private String name;

	private String email;

	private @Nullable String phone;

	@Enumerated(EnumType.STRING)
	private Category topic;

	private String body;

	private String language;

	private Instant receivedAt;

	@SuppressWarnings("NullAway.Init")
	protected ContactRow() {
	}

	ContactRow(CaseNumber number, NewContactMessage sent, Instant receivedAt) {
		this.id = new Id(number.value());
		this.submissionId = sent.submission();
		this.name = sent.sender().name();
		this.email = sent.sender().email();
		this.phone = sent.sender().phone();
		this.topic = sent.topic();
		this.body = sent.text().value();
		this.language = sent.sender().language();
		this.receivedAt = receivedAt;
	}

	CaseNumber number() {
		return new CaseNumber(this.id.number());
	}

	boolean isOf(NewContactMessage sent) {
		ContactMessage message = message();
		return message.sender().equals(sent.sender()) && message.topic() == sent.topic()
				&& message.text().equals(sent.text());
	}

	ContactMessage message() {
		return new ContactMessage(number(), new Sender(this.name, this.email, this.phone, this.language), this.topic,
				new MessageText(this.body), this.receivedAt);
	}

	/** Names a message. */
	@Embeddable
	record Id(long number) {
	}

}
