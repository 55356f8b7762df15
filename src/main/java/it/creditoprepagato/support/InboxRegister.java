package it.creditoprepagato.support;

import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers questions, knows whose each is, and keeps whose turn it is for staff. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InboxRegister {

	private final InboxRepository inbox;

	private final EntityManager entities;

	InboxRegister(InboxRepository inbox, EntityManager entities) {
		this.inbox = inbox;
		this.entities = entities;
	}

	/** Lets one at a time go on who names the same: a customer, or a form. */
	void queue(UUID name) {
		this.inbox.queue(name.getMostSignificantBits() ^ name.getLeastSignificantBits());
	}

	/** Enters a question that waits for staff; without customer a contact message. */
	CaseNumber enter(@Nullable CustomerId customer, Instant at) {
		CaseNumber number = new CaseNumber(this.inbox.nextNumber());
		this.entities.persist(new InboxRow(number, customer, at));
		return number;
	}

	void turn(CaseNumber number, CaseState to, Instant at) {
		lock(number).turn(to, at);
	}

	void assign(CaseNumber number, Author colleague) {
		lock(number).assign(colleague);
	}

	/**
	 * The line, kept from others until the transaction ends.
	 * @throws NoSuchElementException if there is none
	 */
	InboxRow lock(CaseNumber number) {
		return this.inbox.lock(InboxRow.Id.of(number)).orElseThrow();
	}

	Optional<InboxItem> find(CaseNumber number) {
		return this.inbox.findById(InboxRow.Id.of(number)).map(InboxRow::item);
	}

}
