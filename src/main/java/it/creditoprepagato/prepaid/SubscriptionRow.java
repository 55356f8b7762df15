package it.creditoprepagato.prepaid;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Tier;

/** A subscription as it is stored. */
@Entity
@Table(schema = "prepaid", name = "subscription")
class SubscriptionRow {

	@EmbeddedId
	private Id id;

	@Enumerated(EnumType.STRING)
	private Tier tier;

	private int edition;

	private UUID paymentId;

	private Instant activatedAt;

	private @Nullable Instant closedAt;

	@SuppressWarnings("NullAway.Init")
	protected SubscriptionRow() {
	}

	SubscriptionRow(UUID customer, Subscription subscription, UUID payment) {
		this.id = new Id(customer, subscription.orderNumber().value());
		this.tier = subscription.plan().tier();
		this.edition = subscription.plan().edition();
		this.paymentId = payment;
		this.activatedAt = subscription.activatedAt();
		this.closedAt = null;
	}

	Subscription subscription() {
		return new Subscription(new Plan(this.tier, this.edition), new OrderNumber(this.id.orderNumber()),
				this.activatedAt);
	}

	/**
	 * Names a subscription.
	 *
	 * @param customerId whose
	 * @param orderNumber which
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, long orderNumber) {
	}

}
