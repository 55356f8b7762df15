package it.creditoprepagato.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.TimeOrderedId;
import jakarta.persistence.EntityManager;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in bank transfers of a time before this system, each paid in full on the day it
 * was asked for. Their credit is written by {@code ledger.LedgerHistory}.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PaymentHistory {

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private final PaymentRepository payments;

	private final EntityManager entities;

	private final ApplicationEventPublisher events;

	PaymentHistory(PaymentRepository payments, EntityManager entities, ApplicationEventPublisher events) {
		this.payments = payments;
		this.entities = entities;
		this.events = events;
	}

	/** Writes a transfer as it was asked for, noted and settled at that instant. */
	public Payment adopt(CustomerId customer, PaymentPurpose purpose, Due due, Instant at, Actor actor) {
		Payment asked = new Payment(customer, TimeOrderedId.next(),
				new Payment.Terms(purpose, PaymentMethod.BANK_TRANSFER, due), Payment.Progress.NONE,
				PaymentReferences.next(), at);
		PaymentRow row = new PaymentRow(asked, actor);
		row.receive(due.payable());
		row.settle(due.net(), at);
		this.entities.persist(row);
		Transfer transfer = new Transfer(TimeOrderedId.next(), due.payable(), LocalDate.ofInstant(at, ITALY));
		this.entities.persist(new ReceiptRow(customer, asked.id(), transfer, actor, at));
		this.payments.register(String.valueOf(asked.reference()), customer.value(), asked.id());
		this.events.publishEvent(new PaymentAdopted(row.payment()));
		return row.payment();
	}

}
