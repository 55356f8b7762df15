package it.creditoprepagato.prepaid;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.CustomerId;

/** Which plan is in force; the database allows one a customer. */
@Component
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

	/** Closes the plan in force, if any, and opens the next. */
	Subscription open(CustomerId customer, Plan plan, UUID payment) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		this.repository.close(customer.value(), now);
		Subscription next = new Subscription(plan, this.numbers.next(customer), now);
		this.entities.persist(new SubscriptionRow(customer.value(), next, payment));
		this.entities.flush();
		return next;
	}

}
