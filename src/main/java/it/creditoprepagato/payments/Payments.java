package it.creditoprepagato.payments;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.TimeOrderedId;

/**
 * Asks for money, and says what became of it.
 */
@Service
public class Payments {

	private final PaymentRepository payments;

	private final EntityManager entities;

	private final ObjectProvider<CardGateway> gateway;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Payments(PaymentRepository payments, EntityManager entities, ObjectProvider<CardGateway> gateway,
			ApplicationEventPublisher events, Clock clock) {
		this.payments = payments;
		this.entities = entities;
		this.gateway = gateway;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Whether money can come this way: transfers always, cards where there is a gateway.
	 */
	public boolean accepts(PaymentMethod method) {
		return method == PaymentMethod.BANK_TRANSFER || this.gateway.getIfAvailable() != null;
	}

	/**
	 * Asks for money. Nothing moves until it comes.
	 * @throws IllegalArgumentException if the method is not {@linkplain #accepts
	 * accepted}
	 */
	@Transactional
	public Payment request(CustomerId customer, Payment.Terms terms, Actor actor) {
		if (!accepts(terms.method())) {
			throw new IllegalArgumentException("Not accepted: " + terms.method());
		}
		boolean transfer = terms.method() == PaymentMethod.BANK_TRANSFER;
		Payment payment = new Payment(customer, TimeOrderedId.next(), terms, Payment.Progress.NONE,
				transfer ? PaymentReferences.next() : null, now());
		this.entities.persist(new PaymentRow(payment, actor));
		if (payment.reference() != null) {
			this.payments.register(payment.reference(), customer.value(), payment.id());
			this.payments.await(customer.value(), payment.id(), payment.requestedAt());
		}
		this.events.publishEvent(new PaymentRequested(payment));
		return payment;
	}

	@Transactional(readOnly = true)
	public Optional<Payment> find(CustomerId customer, UUID id) {
		return this.payments.findById(PaymentRow.Id.of(customer, id)).map(PaymentRow::payment);
	}

	/** The payment that a transfer names, whosever it is; for staff. */
	@Transactional(readOnly = true)
	public Optional<Payment> findByReference(String reference) {
		return this.payments.findByReference(reference).map(PaymentRow::payment);
	}

	/** Payments awaited of a customer, newest first; at most as many as asked for. */
	@Transactional(readOnly = true)
	public List<Payment> pending(CustomerId customer, int limit) {
		return this.payments.findByStatus(customer.value(), PaymentStatus.PENDING, Limit.of(limit))
			.stream()
			.map(PaymentRow::payment)
			.toList();
	}

	/** Payments of a customer, newest first; at most as many as asked for. */
	@Transactional(readOnly = true)
	public List<Payment> newest(CustomerId customer, int limit) {
		return this.payments.newest(customer.value(), Limit.of(limit)).stream().map(PaymentRow::payment).toList();
	}

	/** How many payments are awaited of a customer. */
	@Transactional(readOnly = true)
	public long countPending(CustomerId customer) {
		return this.payments.countByStatus(customer.value(), PaymentStatus.PENDING);
	}

	/** Bank transfers awaited of all customers, oldest first; for staff. */
	@Transactional(readOnly = true)
	public List<Payment> awaitedTransfers(int limit) {
		return this.payments.awaited(Limit.of(limit)).stream().map(PaymentRow::payment).toList();
	}

	/** Where the payer of a pending card payment is sent; null for any other. */
	public @Nullable String payUrl(Payment payment) {
		CardGateway card = gatewayOf(payment);
		return (card != null) ? card.payUrl(payment) : null;
	}

	/**
	 * How far the payer has got with a pending card payment; null for any other payment.
	 * One that is charged to a saved card leaves the payer nothing to do.
	 */
	@Transactional(readOnly = true)
	public @Nullable CardStage stage(Payment payment) {
		CardGateway card = gatewayOf(payment);
		if (card == null) {
			return null;
		}
		return this.payments.isChargedToSavedCard(payment.customer().value(), payment.id()) ? CardStage.SUBMITTED
				: card.stage(payment);
	}

	private @Nullable CardGateway gatewayOf(Payment payment) {
		return (payment.isByCard() && payment.status() == PaymentStatus.PENDING) ? this.gateway.getIfAvailable() : null;
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
