package it.creditoprepagato.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was said in tickets, with the files that came with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MessageLog {

	private static final String OF_TICKET = " where m.id.customerId = :customer and m.id.ticketNumber = :number";

	private final EntityManager entities;

	MessageLog(EntityManager entities) {
		this.entities = entities;
	}

	void write(MessageRow.Id id, NewMessage message, Author author, Instant at) {
		this.entities.persist(new MessageRow(id, message, author, at));
		for (int position = 1; position <= message.files().size(); position++) {
			this.entities
				.persist(new AttachmentRow(AttachmentRow.Id.of(id, position), message.files().get(position - 1)));
		}
	}

	/** Whether the form was sent before with the same message; empty if it never was. */
	Optional<Boolean> wasSent(TicketId ticket, NewMessage message, Author author) {
		return bySubmission(ticket, message.submission())
			.map((row) -> row.isOf(message, author) && Arrays.deepEquals(digests(ticket, row.seq()), digests(message)));
	}

	private Optional<MessageRow> bySubmission(TicketId ticket, UUID submission) {
		return this.entities
			.createQuery("select m from MessageRow m" + OF_TICKET + " and m.submissionId = :submission",
					MessageRow.class)
			.setParameter("customer", ticket.customer().value())
			.setParameter("number", ticket.number().value())
			.setParameter("submission", submission)
			.getResultStream()
			.findFirst();
	}

	private byte[][] digests(TicketId ticket, int seq) {
		return this.entities
			.createQuery("select m.sha256 from AttachmentRow m" + OF_TICKET
					+ " and m.id.messageSeq = :seq order by m.id.position", byte[].class)
			.setParameter("customer", ticket.customer().value())
			.setParameter("number", ticket.number().value())
			.setParameter("seq", seq)
			.getResultStream()
			.toArray(byte[][]::new);
	}

	private static byte[][] digests(NewMessage message) {
		return message.files().stream().map(NewAttachment::sha256).toArray(byte[][]::new);
	}

	/** The last messages before one, in the order they were written. */
	Conversation before(TicketId ticket, int seq, int limit) {
		List<MessageRow> found = this.entities
			.createQuery("select m from MessageRow m" + OF_TICKET + " and m.id.seq < :seq order by m.id.seq desc",
					MessageRow.class)
			.setParameter("customer", ticket.customer().value())
			.setParameter("number", ticket.number().value())
			.setParameter("seq", seq)
			.setMaxResults(limit + 1)
			.getResultList();
		List<MessageRow> rows = new ArrayList<>(found.subList(0, Math.min(limit, found.size()))).reversed();
		if (rows.isEmpty()) {
			return new Conversation(List.of(), null);
		}
		Map<Integer, List<Attachment>> files = files(ticket, rows.getFirst().seq(), rows.getLast().seq());
		return new Conversation(
				rows.stream().map((row) -> row.message(files.getOrDefault(row.seq(), List.of()))).toList(),
				(found.size() > limit) ? rows.getFirst().seq() : null);
	}

	private Map<Integer, List<Attachment>> files(TicketId ticket, int first, int last) {
		return this.entities
			.createQuery(
					"select new it.creditoprepagato.support.Attachment(m.id.messageSeq, m.id.position, m.name,"
							+ " m.type, m.sizeBytes) from AttachmentRow m" + OF_TICKET
							+ " and m.id.messageSeq between :first and :last order by m.id.messageSeq, m.id.position",
					Attachment.class)
			.setParameter("customer", ticket.customer().value())
			.setParameter("number", ticket.number().value())
			.setParameter("first", first)
			.setParameter("last", last)
			.getResultStream()
			.collect(Collectors.groupingBy(Attachment::message));
	}

	Optional<StoredFile> file(TicketId ticket, int seq, int position) {
		AttachmentRow.Id id = AttachmentRow.Id.of(MessageRow.Id.of(ticket, seq), position);
		return Optional.ofNullable(this.entities.find(AttachmentRow.class, id)).map(AttachmentRow::file);
	}

}
