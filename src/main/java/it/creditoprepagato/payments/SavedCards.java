package it.creditoprepagato.payments;

import java.util.Optional;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.jobs.JobQueue;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the card that a customer lets be charged: the one of a payment that was made with
 * that wish, once it has settled.
 */
@Service
@Transactional
public class SavedCards {

	private final SavedCardRepository cards;

	private final Settlement settlement;

	private final JobQueue jobs;

	private final EntityManager entities;

	private final AuditTrail trail;

	SavedCards(SavedCardRepository cards, Settlement settlement, JobQueue jobs, EntityManager entities,
			AuditTrail trail) {
		this.cards = cards;
		this.settlement = settlement;
		this.jobs = jobs;
		this.entities = entities;
		this.trail = trail;
	}

	/** Notes that the card of a payment is to be kept when it settles. */
	public void wish(Payment payment) {
		this.entities.flush();
		this.cards.wish(payment.customer().value(), payment.id());
	}

	/** Whether the card of a payment is to be kept. */
	@Transactional(readOnly = true)
	public boolean isWished(Payment payment) {
		return this.cards.isWished(payment.customer().value(), payment.id());
	}

	/** The card that may be charged. */
	@Transactional(readOnly = true)
	public Optional<SavedCard> of(CustomerId customer) {
		return this.cards.findById(new SavedCardRow.Id(customer.value())).map(SavedCardRow::saved);
	}

	/**
	 * Notes that a payment is charged to the card that is saved now, and to no other.
	 * @throws java.util.NoSuchElementException if none is saved
	 */
	public void charge(Payment payment) {
		SavedCard.Token card = of(payment.customer()).orElseThrow().token();
		this.entities.flush();
		this.cards.charge(payment.customer().value(), payment.id(), card.payer(), card.card());
	}

	/**
	 * The card that a payment is charged to; it may not be saved any more.
	 * @throws java.util.NoSuchElementException if it is charged to none
	 */
	@Transactional(readOnly = true)
	public SavedCard.Token chargedFor(Payment payment) {
		return this.cards.chargedFor(payment.customer().value(), payment.id())
			.map((card) -> new SavedCard.Token(card.getPayer(), card.getCard()))
			.orElseThrow();
	}

	@EventListener
	void on(PaymentSettled settled) {
		if (settled.payment().isByCard() && isWished(settled.payment())) {
			this.jobs.stage(SavedCardJobs.SAVE, SavedCardJobs.id(settled.payment()));
		}
	}

	/** Keeps a card in the place of the one before, which the gateway is to forget. */
	void keep(CustomerId customer, SavedCard card) {
		of(customer).filter((before) -> !before.token().equals(card.token())).ifPresent(this::forget);
		this.cards.findById(new SavedCardRow.Id(customer.value()))
			.ifPresentOrElse((row) -> row.replace(card, this.settlement.now()),
					() -> this.entities.persist(new SavedCardRow(customer, card, this.settlement.now())));
		note(customer, Actor.system("save-card"), "payments.card-saved", card);
	}

	/**
	 * Removes the card, if there is one; nothing is charged to it any more, and the
	 * gateway is to forget it.
	 */
	public void remove(CustomerId customer, Actor actor) {
		of(customer).ifPresent((removed) -> {
			this.cards.remove(customer.value());
			forget(removed);
			note(customer, actor, "payments.card-removed", removed);
		});
	}

	private void forget(SavedCard card) {
		this.jobs.stage(SavedCardJobs.FORGET, card.token().card());
	}

	private void note(CustomerId customer, Actor actor, String action, SavedCard card) {
		this.trail
			.record(new AuditRecord(customer, actor, action, new AuditRecord.Subject("customer", customer.toString()),
					new AuditRecord.Details(null, null, card.brand() + " " + card.lastDigits())));
	}

}
