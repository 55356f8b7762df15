package it.creditoprepagato.orders;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import it.creditoprepagato.shared.Actor;

/** An order as it is stored. */
@Entity
@Table(schema = "orders", name = "domain_order")
class OrderRow {

	@EmbeddedId
	private Id id;

	private String submissionKey;

	private long planOrder;

	private String actor;

	private Instant placedAt;

	@SuppressWarnings("NullAway.Init")
	protected OrderRow() {
	}

	OrderRow(PlaceOrder order, long number, long planOrder, Instant placedAt) {
		this.id = new Id(order.customer().value(), number);
		this.submissionKey = order.key().value();
		this.planOrder = planOrder;
		this.actor = order.actor().toString();
		this.placedAt = placedAt;
	}

	OrderRow(PastOrder order, long number) {
		this.id = new Id(order.customer().value(), number);
		this.submissionKey = "past:" + number;
		this.planOrder = order.plan().value();
		this.actor = order.actor().toString();
		this.placedAt = order.placedAt();
	}

	UUID customer() {
		return this.id.customerId();
	}

	long number() {
		return this.id.number();
	}

	/** The order number of the plan it was placed on. */
	String plan() {
		return Long.toString(this.planOrder);
	}

	Actor actor() {
		return Actor.parse(this.actor);
	}

	Instant placedAt() {
		return this.placedAt;
	}

	/**
	 * Names an order.
	 *
	 * @param customerId whose
	 * @param number which
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, long number) {
	}

}
