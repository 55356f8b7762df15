package it.creditoprepagato.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import it.creditoprepagato.support.SendOutcome.Limit;
import jakarta.persistence.EntityManager;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes contact messages and their answers, each once. */
@Component
@Transactional
class ContactDesk {

	private final InboxRegister inbox;

	private final EntityManager entities;

	private final ApplicationEventPublisher events;

	ContactDesk(InboxRegister inbox, EntityManager entities, ApplicationEventPublisher events) {
		this.inbox = inbox;
		this.entities = entities;
		this.events = events;
	}

	/** What the same form led to before; empty if it was never sent. */
	Optional<SendOutcome> earlier(NewContactMessage sent) {
		return this.entities
			.createQuery("select c from ContactRow c where c.submissionId = :submission", ContactRow.class)
			.setParameter("submission", sent.submission())
			.getResultStream()
			.findFirst()
			.map((row) -> row.isOf(sent) ? new SendOutcome.Sent(row.number()) : new SendOutcome.SentOtherwise());
	}

	SendOutcome receive(NewContactMessage sent, Instant at) {
		this.inbox.queue(sent.submission());
		return earlier(sent).orElseGet(() -> {
			ContactRow row = new ContactRow(this.inbox.enter(null, at), sent, at);
			this.entities.persist(row);
			this.events.publishEvent(new ContactMessageReceived(row.message()));
			return new SendOutcome.Sent(row.number());
		});
	}

	SendOutcome answer(CaseNumber number, ContactReply reply, Author colleague, Instant at) {
		InboxRow line = this.inbox.lock(number);
		ContactRow message = message(number).orElseThrow();
		ContactAnswerRow.Id id = new ContactAnswerRow.Id(number.value(), reply.submission());
		ContactAnswerRow earlier = this.entities.find(ContactAnswerRow.class, id);
		if (earlier != null) {
			return earlier.isOf(reply.text(), colleague) ? new SendOutcome.Sent(number)
					: new SendOutcome.SentOtherwise();
		}
		int answers = answers(number).size();
		if (answers != reply.seen()) {
			return new SendOutcome.Overtaken();
		}
		if (answers >= ContactMessages.MOST_ANSWERS) {
			return new SendOutcome.LimitReached(Limit.MESSAGES, ContactMessages.MOST_ANSWERS);
		}
		this.entities.persist(new ContactAnswerRow(id, reply.text(), colleague, at));
		line.turn(CaseState.ANSWERED, at);
		this.events.publishEvent(new ContactMessageAnswered(number, message.message().sender(), reply.text()));
		return new SendOutcome.Sent(number);
	}

	/** Closes a contact message. */
	void close(CaseNumber number, Instant at) {
		this.inbox.turn(message(number).orElseThrow().number(), CaseState.CLOSED, at);
	}

	Optional<ContactRow> message(CaseNumber number) {
		return Optional.ofNullable(this.entities.find(ContactRow.class, new ContactRow.Id(number.value())));
	}

	List<Remark> answers(CaseNumber number) {
		return this.entities.createQuery("""
				select a from ContactAnswerRow a where a.id.contactNumber = :number
				order by a.writtenAt, a.id.id""", ContactAnswerRow.class)
			.setParameter("number", number.value())
			.getResultStream()
			.map(ContactAnswerRow::remark)
			.toList();
	}

}
