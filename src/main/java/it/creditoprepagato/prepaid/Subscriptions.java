package it.creditoprepagato.prepaid;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;

/**
 * Which plan is in force; the database allows one a customer. A repository, so that the
 * database's refusal of a second one is what {@code ledger.Effect} knows how to answer.
 */
@Repository
class Subscriptions {

	private final SubscriptionRepository repository;

	private final EntityManager entities;

	private final OrderNumbers numbers;

	private final Clock clock;

	Subscriptions(SubscriptionRepository repository, EntityManager entities, OrderNumbers numbers, Clock clock) {
		this.repository = repository;
		this.entities = entities;
		this.numbers = numbers;
		this.clock = clock;
	}

	Optional<Subscription> inForce(CustomerId customer) {
		return this.repository.findInForce(customer.value()).map(SubscriptionRow::subscription);
	}

	/**
	 * The plan in force, which no other transaction closes before this one ends. Who
	 * waited for an upgrade finds its plan closed, and looks for the next one.
	 */
	Optional<Subscription> lockInForce(CustomerId customer) {
		Optional<SubscriptionRow> plan = this.repository.lockInForce(customer.value());
		while (plan.isEmpty() && this.repository.hasOneInForce(customer.value())) {
			plan = this.repository.lockInForce(customer.value());
		}
		return plan.map(SubscriptionRow::subscription);
	}

	/** The plan that a payment brought into force, then or now. */
	Optional<Subscription> broughtBy(Payment payment) {
		return this.repository.findByPayment(payment.customer().value(), payment.id())
			.map(SubscriptionRow::subscription);
	}

	/** Closes the locked plan, if any, and opens the next. */
	Subscription open(Optional<Subscription> before, Plan plan, Payment payment) {
		CustomerId customer = payment.customer();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		before.ifPresent((old) -> close(customer, old, now));
		Subscription next = new Subscription(plan, this.numbers.next(customer), now);
		this.entities.persist(new SubscriptionRow(customer, next, payment.id()));
		this.entities.flush();
		return next;
	}

	/**
	 * Brings in a plan that was bought elsewhere, before this system, in place of one
	 * brought in before it.
	 */
	void takeOver(CustomerId customer, Subscription subscription, @Nullable UUID payment) {
		lockInForce(customer).ifPresent((old) -> close(customer, old, subscription.activatedAt()));
		this.numbers.take(customer, subscription.orderNumber());
		this.entities.persist(new SubscriptionRow(customer, subscription, payment));
	}

	/** Flushed by itself: the next one can be inserted only when this one is closed. */
	private void close(CustomerId customer, Subscription old, Instant now) {
		this.entities.find(SubscriptionRow.class, SubscriptionRow.Id.of(customer, old))
			.close(now.isBefore(old.activatedAt()) ? old.activatedAt() : now);
		this.entities.flush();
	}

}
